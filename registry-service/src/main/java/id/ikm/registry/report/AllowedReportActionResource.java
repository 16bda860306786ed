package id.ikm.registry.report;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.problem.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final Caller caller;

    AllowedReportActionResource(Reports reports, ReportingBusinesses businesses, Caller caller) {
        this.reports = reports;
        this.businesses = businesses;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedReportAction> list(UUID id, @RestHeader("Accept-Language") String language) {
        var report = reports.get(id);
        businesses.readable(report.businessId(), "report", id);
        var locale = ProblemTexts.locale(language);
        return Arrays.stream(ReportAction.values())
                .map(action -> answer(report, action, locale))
                .toList();
    }

    private AllowedReportAction answer(Report report, ReportAction action, Locale locale) {
        var obstacle = caller.has(action.role()) || caller.has(Roles.ADMIN)
                ? report.obstacle(action, caller.subject()).map(Text::of)
                : Optional.of(Text.of("report.needs-role", action.role()));
        return new AllowedReportAction(
                action,
                action.method(),
                "/registry/v1/reports/" + report.id() + action.path(),
                obstacle.isEmpty(),
                obstacle.map(text -> ProblemTexts.text(text, locale)).orElse(null));
    }
}
