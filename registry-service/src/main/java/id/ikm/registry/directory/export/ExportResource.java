package id.ikm.registry.directory.export;

import id.ikm.privacy.Purpose;
import id.ikm.registry.business.BusinessFilter;
import id.ikm.registry.business.ExportingBusinesses;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/registry/v1/businesses/export")
@Tag(name = "Businesses")
@RolesAllowed({
    Roles.REGISTRY_OFFICER,
    Roles.REGISTRY_VERIFIER,
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.TRAINING_OFFICER,
    Roles.REPORTING_ANALYST,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class ExportResource {

    private final ExportingBusinesses businesses;
    private final Exporting exporting;
    private final Caller caller;

    ExportResource(ExportingBusinesses businesses, Exporting exporting, Caller caller) {
        this.businesses = businesses;
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Download all businesses of a search")
    public RestResponse<StreamingOutput> export(
            @RestQuery @DefaultValue("CSV") ExportFormat format,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "With names, addresses and numbers of people; every reading is logged")
                    boolean personalData,
            @RestHeader(Purpose.HEADER) String purpose,
            @Valid @BeanParam BusinessFilter filter) {
        var scope = caller.scope();
        businesses.demand(filter, scope);
        var why = personalData ? demand(purpose) : null;
        StreamingOutput content = target -> exporting.write(new Exporting.Search(filter, scope, why), format, target);
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"direktori-ikm." + format.extension() + "\"")
                .build();
    }

    private Purpose demand(String purpose) {
        var why = Purpose.demand(purpose);
        if (Stream.of(Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.ADMIN)
                .noneMatch(caller::has)) {
            throw new ForbiddenException();
        }
        return why;
    }
}
