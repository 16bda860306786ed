package id.ikm.registry.report;

import id.ikm.registry.report.ReportEventPublisher.Step;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Reports, and what happens to them; read only by those who keep the register, check it or count it. */
@Path("/registry/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.REPORTING_ANALYST, Roles.AUDITOR, Roles.ADMIN})
public class ReportResource {

    private final Reports reports;
    private final WritingReport writing;
    private final AcceptingReport accepting;
    private final ReportingBusinesses businesses;
    private final Caller caller;
    private final Clock clock;

    ReportResource(
            Reports reports,
            WritingReport writing,
            AcceptingReport accepting,
            ReportingBusinesses businesses,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.writing = writing;
        this.accepting = accepting;
        this.businesses = businesses;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List reports")
    public Page<ReportSummary> list(@Valid @BeanParam ReportFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = reports.matching(filter, caller.scope(), page);
        return page.byId(rows, ReportSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a report")
    public ReportView get(UUID id) {
        var report = reports.get(id);
        return ReportView.of(report, businesses.readable(report.businessId(), "report", id), List.of());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change the figures of a report")
    public ReportView change(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RestHeader("Accept-Language") String language,
            @NotNull @Valid ChangeReport command) {
        return writing.change(id, ifMatch, command, language);
    }

    @POST
    @Path("/{id}/submission")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Send a report in")
    public ReportView send(UUID id, @RestHeader("If-Match") String ifMatch) {
        return writing.decide(id, ifMatch, Step.SENT, report -> report.send(caller.subject(), clock.instant()));
    }

    @POST
    @Path("/{id}/return")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Return a report to be mended")
    public ReportView sendBack(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReturnReport command) {
        return writing.decide(
                id, ifMatch, Step.RETURNED, report -> report.sendBack(caller.subject(), command.reason()));
    }

    @POST
    @Path("/{id}/acceptance")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Accept a report")
    public ReportView accept(UUID id, @RestHeader("If-Match") String ifMatch) {
        return accepting.accept(id, ifMatch);
    }
}
