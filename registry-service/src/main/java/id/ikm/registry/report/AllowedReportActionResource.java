package id.ikm.registry.report;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.action.AllowedAction;
import id.ikm.web.action.AllowedActions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/registry/v1/reports/{id}/allowed-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.REPORTING_ANALYST, Roles.AUDITOR, Roles.ADMIN})
public class AllowedReportActionResource {

    private final Reports reports;
    private final ReportingBusinesses businesses;
    private final AllowedActions actions;
    private final Caller caller;

    AllowedReportActionResource(
            Reports reports, ReportingBusinesses businesses, AllowedActions actions, Caller caller) {
        this.reports = reports;
        this.businesses = businesses;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedAction<ReportAction>> list(UUID id, @RestHeader("Accept-Language") String language) {
        var report = reports.get(id);
        businesses.readable(report.businessId(), "report", id);
        return actions.of(
                ReportAction.values(),
                "/registry/v1/reports/" + id,
                action -> report.obstacle(action, caller.subject()),
                language);
    }
}
