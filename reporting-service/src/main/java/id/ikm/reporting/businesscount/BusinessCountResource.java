package id.ikm.reporting.businesscount;

import id.ikm.reporting.freshness.ReadModels;
import id.ikm.reporting.region.ReportedRegion;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reporting/v1/indicators/businesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@RolesAllowed({
    Roles.REGISTRY_OFFICER,
    Roles.REGISTRY_VERIFIER,
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.TRAINING_OFFICER,
    Roles.REPORTING_ANALYST,
    Roles.EVENT_SUBSCRIBER,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class BusinessCountResource {

    private final BusinessCounts counts;
    private final ReadModels readModels;
    private final Caller caller;

    BusinessCountResource(BusinessCounts counts, ReadModels readModels, Caller caller) {
        this.counts = counts;
        this.readModels = readModels;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Count businesses")
    public BusinessCountView count(
            @QueryParam("region") @Parameter(description = "Region code; the token's own region if left out")
                    RegionCode region) {
        var wanted = ReportedRegion.of(region, caller.scope());
        var freshness = readModels.freshness(BusinessCounts.NAME);
        return BusinessCountView.of(wanted, counts.in(wanted), freshness);
    }
}
