package id.ikm.reporting.handoverreport;

import id.ikm.reporting.freshness.ReadModels;
import id.ikm.reporting.region.ReportedRegion;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reporting/v1/indicators/handovers")
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
public class HandoverReportResource {

    private final ReportedHandovers handovers;
    private final ReadModels readModels;
    private final Caller caller;

    HandoverReportResource(ReportedHandovers handovers, ReadModels readModels, Caller caller) {
        this.handovers = handovers;
        this.readModels = readModels;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Report handovers")
    public HandoverReportView report(@BeanParam HandoverFilter filter) {
        filter.mustBeInOrder();
        var region = ReportedRegion.of(filter.region, caller.scope());
        var freshness = readModels.freshness(ReportedHandovers.NAME);
        return handovers.report(region, filter, freshness);
    }
}
