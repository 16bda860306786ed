package id.ikm.aid.outcome;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.ClockProvider;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/aid/v1/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
@RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
public class MeasurementResource {

    private final Outcomes outcomes;
    private final FollowUps followUps;
    private final MeasuringOutcome measuring;
    private final Caller caller;
    private final ClockProvider officeTime;

    MeasurementResource(
            Outcomes outcomes,
            FollowUps followUps,
            MeasuringOutcome measuring,
            Caller caller,
            ClockProvider officeTime) {
        this.outcomes = outcomes;
        this.followUps = followUps;
        this.measuring = measuring;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    @GET
    @Path("/follow-ups")
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "List follow-ups, or those that are overdue")
    public Page<DueFollowUp> due(
            @QueryParam("region") RegionCode region,
            @QueryParam("overdue") Boolean overdue,
            @Valid @BeanParam PageRequest page) {
        var rows = followUps.matching(region, overdue, today(), caller.scope(), page);
        var theirs = outcomes
                .all(rows.stream().map(FollowUp::outcomeId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Outcome::id, Function.identity()));
        return page.byId(rows, row -> DueFollowUp.of(row, theirs.get(row.outcomeId()), today()), FollowUp::id);
    }

    @PUT
    @Path("/{id}/baseline")
    @Transactional
    @Operation(summary = "Record how it was before the aid")
    public OutcomeView baseline(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid Measure command,
            @RestHeader("Accept-Language") String language) {
        var outcome = held(id, ifMatch);
        return view(outcome, measuring.baseline(outcome, command), language);
    }

    @PUT
    @Path("/{id}/follow-ups/{month}")
    @Transactional
    @Operation(summary = "Record what became of it")
    public OutcomeView followUp(
            UUID id,
            int month,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid Measure command,
            @RestHeader("Accept-Language") String language) {
        var outcome = held(id, ifMatch);
        return view(outcome, measuring.followUp(outcome, month, command), language);
    }

    private Outcome held(UUID id, String ifMatch) {
        var outcome = outcomes.lock(id, caller.scope());
        VersionTag.demand(ifMatch, outcome.version());
        return outcome;
    }

    private OutcomeView view(Outcome outcome, List<FollowUp> all, String language) {
        return OutcomeView.of(outcome, all, today(), ProblemTexts.locale(language));
    }

    private LocalDate today() {
        return LocalDate.now(officeTime.getClock());
    }
}
