package id.ikm.aid.credit.facilitation;

import id.ikm.aid.credit.scheme.CreditSchemes;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Warnings;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/aid/v1/credit-facilitations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
@RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
public class FacilitationStepResource {

    private final Facilitations facilitations;
    private final RecordingFacilitation recording;
    private final CreditSchemes schemes;
    private final Caller caller;

    FacilitationStepResource(
            Facilitations facilitations, RecordingFacilitation recording, CreditSchemes schemes, Caller caller) {
        this.facilitations = facilitations;
        this.recording = recording;
        this.schemes = schemes;
        this.caller = caller;
    }

    @POST
    @Path("/submission")
    @Transactional
    @Operation(summary = "Bring the proposal to the lender")
    public FacilitationView submit(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid TakeCreditStep command) {
        var facilitation = held(id, ifMatch);
        facilitation.take(CreditAct.SUBMIT, command.on(), null);
        return recording.recorded(facilitation, CreditAct.SUBMIT.name(), null, List.of());
    }

    @POST
    @Path("/approval")
    @Transactional
    @Operation(summary = "Record that the lender grants it")
    public FacilitationView approve(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid TellCreditAmount command,
            @RestHeader("Accept-Language") String language) {
        var facilitation = held(id, ifMatch);
        facilitation.approve(command);
        var warnings = new Warnings();
        schemes.check(facilitation.scheme(), command.on(), command.amount(), "/amount", warnings);
        return recording.recorded(facilitation, CreditAct.APPROVE.name(), null, warnings.told(language));
    }

    @POST
    @Path("/rejection")
    @Transactional
    @Operation(summary = "Record that the lender refuses it")
    public FacilitationView reject(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid EndFacilitation command) {
        return end(held(id, ifMatch), CreditAct.REJECT, command);
    }

    @POST
    @Path("/withdrawal")
    @Transactional
    @Operation(summary = "Record that the business wants it no more")
    public FacilitationView withdraw(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid EndFacilitation command) {
        return end(held(id, ifMatch), CreditAct.WITHDRAW, command);
    }

    @POST
    @Path("/disbursement")
    @Transactional
    @Operation(summary = "Record that the lender paid")
    public FacilitationView disburse(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid TellCreditAmount command) {
        var facilitation = held(id, ifMatch);
        facilitation.disburse(command);
        return recording.recorded(facilitation, CreditAct.DISBURSE.name(), null, List.of());
    }

    private FacilitationView end(Facilitation facilitation, CreditAct act, EndFacilitation command) {
        command.mustHoldNoAccount();
        facilitation.take(act, command.on(), command.reason().strip());
        return recording.recorded(facilitation, act.name(), command.reason(), List.of());
    }

    private Facilitation held(UUID id, String ifMatch) {
        var facilitation = facilitations.lock(id, caller.scope());
        VersionTag.demand(ifMatch, facilitation.version());
        return facilitation;
    }
}
