package id.ikm.aid.equipment.passport;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.ProblemTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/aid/v1/equipment/{id}")
@Tag(name = "Equipment")
@RolesAllowed({
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.REPORTING_ANALYST,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class PassportResource {

    private final Passports passports;
    private final Caller caller;

    PassportResource(Passports passports, Caller caller) {
        this.passports = passports;
        this.caller = caller;
    }

    @GET
    @Path("/passport")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the whole life of a unit")
    public EquipmentPassport passport(UUID id, @RestHeader("Accept-Language") String language) {
        return passports.of(id, caller.scope(), ProblemTexts.locale(language));
    }

    @GET
    @Path("/passport.pdf")
    @Produces("application/pdf")
    @Operation(summary = "Print the whole life of a unit")
    public RestResponse<byte[]> paper(UUID id) {
        var paper = PassportPaper.of(passports.of(id, caller.scope(), ProblemTexts.INDONESIAN));
        return ResponseBuilder.ok(paper)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"paspor-alat-" + id + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
