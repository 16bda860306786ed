package id.ikm.aid.credit.disbursement;

import id.ikm.aid.credit.lender.CreditLenders;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/credit-disbursements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
@RolesAllowed({
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.AUDITOR,
    Roles.REPORTING_ANALYST,
    Roles.ADMIN
})
public class DisbursementResource {

    private final Disbursements disbursements;
    private final RecordingDisbursement recording;
    private final SummingUpCredit summing;
    private final CreditLenders lenders;
    private final Caller caller;
    private final Clock clock;

    DisbursementResource(
            Disbursements disbursements,
            RecordingDisbursement recording,
            SummingUpCredit summing,
            CreditLenders lenders,
            Caller caller,
            Clock clock) {
        this.disbursements = disbursements;
        this.recording = recording;
        this.summing = summing;
        this.lenders = lenders;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Record what lenders are reported to have disbursed")
    @APIResponseSchema(value = DisbursementView.class, responseCode = "201")
    public RestResponse<DisbursementView> record(
            @NotNull @Valid RecordDisbursement command, @RestHeader("Accept-Language") String language) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        lenders.demand(command.lender(), "/lender");
        var warnings = command.reported().check().told(language);
        var disbursement = Disbursement.record(command, caller.subject(), clock.instant());
        var view = recording.recorded(disbursement, warnings);
        return Created.at("/aid/v1/credit-disbursements/" + view.id(), view);
    }

    @POST
    @Path("/{id}/correction")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Correct what was written off wrongly")
    public DisbursementView correct(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid CorrectDisbursement command,
            @RestHeader("Accept-Language") String language) {
        var disbursement = held(id, ifMatch);
        return recording.corrected(
                disbursement, command, command.reported().check().told(language));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Withdraw what is about something else")
    public DisbursementView withdraw(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid WithdrawDisbursement command) {
        command.mustHoldNoAccount();
        return recording.withdrawn(held(id, ifMatch), command.reason());
    }

    @GET
    @Operation(summary = "List reported disbursements")
    public Page<DisbursementView> list(
            @Valid @BeanParam DisbursementFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = disbursements.matching(filter, caller.scope(), page);
        return page.byId(rows, row -> row.view(List.of()), Disbursement::id);
    }

    @GET
    @Path("/summary")
    @Operation(summary = "Tell the lenders' shares of a region's credit")
    public CreditSummaryView summary(
            @NotNull @QueryParam("region") RegionCode region, @NotNull @QueryParam("year") Integer year) {
        caller.scope().demand(region, "?region");
        return summing.of(region, year);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a reported disbursement")
    public DisbursementView get(UUID id) {
        return disbursements.get(id, caller.scope()).view(List.of());
    }

    private Disbursement held(UUID id, String ifMatch) {
        var disbursement = disbursements.lock(id, caller.scope());
        VersionTag.demand(ifMatch, disbursement.version());
        return disbursement;
    }
}
