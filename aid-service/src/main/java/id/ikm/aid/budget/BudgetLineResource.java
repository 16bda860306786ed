package id.ikm.aid.budget;

import id.ikm.aid.budget.nomenclature.BudgetCodes;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.version.VersionTag;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/budget-lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budget")
@RolesAllowed({
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.AUDITOR,
    Roles.REPORTING_ANALYST,
    Roles.ADMIN
})
public class BudgetLineResource {

    private final BudgetLines lines;
    private final BudgetCodes codes;
    private final RecordingBudget recording;
    private final Caller caller;
    private final Clock clock;

    BudgetLineResource(BudgetLines lines, BudgetCodes codes, RecordingBudget recording, Caller caller, Clock clock) {
        this.lines = lines;
        this.codes = codes;
        this.recording = recording;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Enter a budget line")
    @APIResponseSchema(value = BudgetLineView.class, responseCode = "201")
    public RestResponse<BudgetLineView> enter(@NotNull @Valid DescribeBudgetLine command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var nomenclature = codes.demand(command.fiscalYear(), command.subActivity(), "/subActivity");
        var line = BudgetLine.enter(command, nomenclature, caller.subject(), clock.instant());
        lines.persistAndFlush(line);
        var view = recording.entered(line.view());
        return Created.at("/aid/v1/budget-lines/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List budget lines")
    public Page<BudgetLineSummary> list(@Valid @BeanParam BudgetLineFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = lines.matching(filter, caller.scope(), page);
        return page.byId(rows, BudgetLineSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a budget line")
    public BudgetLineView get(UUID id) {
        return lines.get(id, caller.scope()).view();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change a budget line")
    public BudgetLineView change(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DescribeBudgetLine command) {
        var line = lines.lock(id, caller.scope());
        VersionTag.demand(ifMatch, line.version());
        caller.scope().demand(command.regionCode(), "/regionCode");
        line.change(command, codes.demand(command.fiscalYear(), command.subActivity(), "/subActivity"));
        lines.flush();
        return recording.changed(line.view());
    }

    @GET
    @Path("/{id}/commitments")
    @Operation(summary = "List what is committed of a line")
    public Page<Commitment.View> commitments(UUID id, @Valid @BeanParam PageRequest page) {
        lines.get(id, caller.scope());
        return page.byId(lines.commitments(id, page), Commitment.View::id);
    }
}
