package id.ikm.aid.outcome;

import id.ikm.aid.recipient.Candidates;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.ClockProvider;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
@RolesAllowed({
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.AUDITOR,
    Roles.REPORTING_ANALYST,
    Roles.ADMIN
})
public class OutcomeResource {

    private final Outcomes outcomes;
    private final FollowUps followUps;
    private final Candidates candidates;
    private final Caller caller;
    private final ClockProvider officeTime;

    OutcomeResource(
            Outcomes outcomes, FollowUps followUps, Candidates candidates, Caller caller, ClockProvider officeTime) {
        this.outcomes = outcomes;
        this.followUps = followUps;
        this.candidates = candidates;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Plan the follow-ups of earlier aid")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "201")
    public RestResponse<OutcomeView> expect(
            @NotNull @Valid ExpectOutcome command, @RestHeader("Accept-Language") String language) {
        var thing = outcomes.demand(command.subjectKind(), command.subjectId());
        caller.scope().demand(thing.regionCode(), "/subjectId");
        thing.mustAgreeWith(command);
        var recipient = candidates.get(command.recipient(), "/recipient").recipient();
        var outcome = Outcome.expect(
                command.subjectKind(),
                command.subjectId(),
                recipient,
                new RegionCode(thing.regionCode()),
                command.packageId(),
                command.handedOverOn());
        var view = OutcomeView.of(outcome, outcomes.plan(outcome), today(), ProblemTexts.locale(language));
        return Created.at("/aid/v1/outcomes/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List outcomes")
    public Page<OutcomeSummary> list(@Valid @BeanParam OutcomeFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = outcomes.matching(filter, caller.scope(), page);
        return page.byId(rows, OutcomeSummary::of, Outcome::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an outcome with its growth")
    public OutcomeView get(UUID id, @RestHeader("Accept-Language") String language) {
        var outcome = outcomes.get(id, caller.scope());
        return OutcomeView.of(outcome, followUps.of(id), today(), ProblemTexts.locale(language));
    }

    private LocalDate today() {
        return LocalDate.now(officeTime.getClock());
    }
}
