package id.ikm.reporting.trainingreport;

import id.ikm.reporting.freshness.ReadModels;
import id.ikm.reporting.region.ReportedRegion;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reporting/v1/indicators/trainings")
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
public class TrainingReportResource {

    private final TrainingReports reports;
    private final ReadModels readModels;
    private final Caller caller;

    TrainingReportResource(TrainingReports reports, ReadModels readModels, Caller caller) {
        this.reports = reports;
        this.readModels = readModels;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Report the trainings of a fiscal year")
    public TrainingReportView report(
            @QueryParam("region") @Parameter(description = "Region code; the token's own region if left out")
                    RegionCode region,
            @QueryParam("fiscalYear") @NotNull @Min(1945) @Max(9999) Integer fiscalYear) {
        var wanted = ReportedRegion.of(region, caller.scope());
        var freshness = readModels.freshness(TrainingReports.NAME);
        return reports.report(wanted, fiscalYear, freshness);
    }
}
