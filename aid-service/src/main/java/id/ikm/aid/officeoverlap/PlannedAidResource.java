package id.ikm.aid.officeoverlap;

import id.ikm.aid.decision.Ledger;
import id.ikm.aid.party.PartiesBehind;
import id.ikm.aid.recipient.Candidates;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.VersionTag;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/planned-aid")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans of offices")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class PlannedAidResource {

    private final PlannedAids plans;
    private final OfficePlans planning;
    private final Candidates candidates;
    private final PartiesBehind behind;
    private final Ledger ledger;
    private final Caller caller;

    PlannedAidResource(
            PlannedAids plans,
            OfficePlans planning,
            Candidates candidates,
            PartiesBehind behind,
            Ledger ledger,
            Caller caller) {
        this.plans = plans;
        this.planning = planning;
        this.candidates = candidates;
        this.behind = behind;
        this.ledger = ledger;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Record what another office plans")
    @APIResponseSchema(value = PlannedAidView.class, responseCode = "201")
    public RestResponse<PlannedAidView> record(@NotNull @Valid RecordPlannedAid command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var candidate = candidates.get(command.recipient(), "/recipient");
        caller.scope().demand(candidate.regionCode(), "/recipient/id");
        var planned = planning.add(new OfficePlan(
                null,
                command.officeId(),
                command.regionCode().value(),
                command.fiscalYear(),
                behind.of(command.recipient()),
                command.what(),
                command.source()));
        var view = planned.view();
        ledger.add(planned.subject(), "PLAN", null, view);
        return Created.at("/aid/v1/planned-aid/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List plans of offices")
    public Page<PlannedAidView> list(
            @QueryParam("region") RegionCode region,
            @QueryParam("fiscalYear") Integer fiscalYear,
            @Valid @BeanParam PageRequest page) {
        var rows = plans.in(region, caller.scope(), fiscalYear, page);
        return page.byId(rows, PlannedAid::view, PlannedAid::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a plan of an office")
    public PlannedAidView get(UUID id) {
        return plans.get(id, caller.scope()).view();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Record that an office gave a plan up")
    public PlannedAidView withdraw(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid WithdrawPlannedAid command) {
        var planned = plans.lock(id, caller.scope());
        VersionTag.demand(ifMatch, planned.version());
        if (planned.isOfAnApplication()) {
            throw new RuleViolated("planned-aid.of-application");
        }
        var view = planning.withdraw(planned);
        ledger.add(planned.subject(), "WITHDRAW", command.reason(), view);
        return view;
    }
}
