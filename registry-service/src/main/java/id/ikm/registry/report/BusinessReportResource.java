package id.ikm.registry.report;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/businesses/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class BusinessReportResource {

    private final Reports reports;
    private final WritingReport writing;
    private final ReportingBusinesses businesses;
    private final Caller caller;

    BusinessReportResource(Reports reports, WritingReport writing, ReportingBusinesses businesses, Caller caller) {
        this.reports = reports;
        this.writing = writing;
        this.businesses = businesses;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Draft the report of a period")
    @APIResponseSchema(value = ReportView.class, responseCode = "201")
    public RestResponse<ReportView> draft(
            UUID id, @RestHeader("Accept-Language") String language, @NotNull @Valid DraftReport command) {
        var view = writing.draft(id, command, language);
        return Created.at("/registry/v1/reports/" + view.id(), view);
    }

    @GET
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.REPORTING_ANALYST, Roles.AUDITOR, Roles.ADMIN
    })
    @Operation(summary = "List the reports of a business")
    public Page<ReportSummary> list(UUID id, @Valid @BeanParam PageRequest page) {
        businesses.readable(id, "business", id);
        var filter = new ReportFilter();
        filter.business = id;
        var rows = reports.matching(filter, caller.scope(), page);
        return page.byId(rows, ReportSummary::id);
    }
}
