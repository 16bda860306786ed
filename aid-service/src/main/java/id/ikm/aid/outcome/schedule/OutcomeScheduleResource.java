package id.ikm.aid.outcome.schedule;

import id.ikm.aid.decision.Ledger;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/outcome-schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
@RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
public class OutcomeScheduleResource {

    private final OutcomeSchedules schedules;
    private final Ledger ledger;
    private final OutcomeScheduleEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    OutcomeScheduleResource(
            OutcomeSchedules schedules,
            Ledger ledger,
            OutcomeScheduleEventPublisher events,
            Caller caller,
            Clock clock) {
        this.schedules = schedules;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Set the months of follow-ups")
    @APIResponseSchema(value = OutcomeScheduleView.class, responseCode = "201")
    public RestResponse<OutcomeScheduleView> set(@NotNull @Valid SetOutcomeSchedule command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var schedule = OutcomeSchedule.set(command, caller.subject(), clock.instant());
        schedules.persistAndFlush(schedule);
        var view = schedule.view();
        var subject =
                new Subject(SubjectKind.OUTCOME, view.id(), view.regionCode().value());
        ledger.add(subject, "SCHEDULE", null, view);
        events.set(view);
        return Created.at("/aid/v1/outcome-schedules?region=" + view.regionCode(), view);
    }

    @GET
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "List the months that were set")
    public Page<OutcomeScheduleView> list(@QueryParam("region") RegionCode region, @Valid @BeanParam PageRequest page) {
        var rows = schedules.in(region, caller.scope(), page).stream()
                .map(OutcomeSchedule::view)
                .toList();
        return page.byId(rows, OutcomeScheduleView::id);
    }
}
