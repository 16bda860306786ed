package id.ikm.registry.overlap;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/registry/v1/overlap")
@Produces(MediaType.APPLICATION_JSON)
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
public class OverlapResource {

    private final OverlapReport report;
    private final Caller caller;

    OverlapResource(OverlapReport report, Caller caller) {
        this.report = report;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Count MSME, industry, and both")
    public OverlapView count(@RestQuery RegionCode region) {
        return report.of(region, caller.scope());
    }
}
