package id.ikm.aid.equipment.passport;

import id.ikm.web.problem.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Behind the QR code on a machine: for everybody, without a token and without anybody's name. */
@Path("/aid/v1/public/equipment/{code}")
@Tag(name = "Equipment")
@PermitAll
public class PublicEquipmentResource {

    private static final String HTML = "text/html;charset=UTF-8";

    private final Passports passports;

    PublicEquipmentResource(Passports passports) {
        this.passports = passports;
    }

    @GET
    @Produces(HTML)
    @Operation(summary = "Show everybody what a unit is")
    public RestResponse<String> page(String code) {
        return passports
                .withCode(code)
                .map(PublicEquipment::of)
                .map(unit -> answer(Status.OK, PublicPage.of(unit)))
                .orElseGet(() -> answer(Status.NOT_FOUND, PublicPage.unknown()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tell everybody what a unit is")
    public PublicEquipment read(String code) {
        return passports
                .withCode(code)
                .map(PublicEquipment::of)
                .orElseThrow(() -> new NotFound("public-equipment", code));
    }

    private static RestResponse<String> answer(Status status, String page) {
        return ResponseBuilder.create(status, page)
                .header("Content-Security-Policy", PublicPage.SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
