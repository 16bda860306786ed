package id.ikm.aid.credit.facilitation;

import id.ikm.aid.credit.lender.CreditLenders;
import id.ikm.aid.credit.scheme.CreditSchemes;
import id.ikm.aid.recipient.Candidates;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.action.AllowedAction;
import id.ikm.web.action.AllowedActions;
import id.ikm.web.answer.Created;
import id.ikm.web.answer.Warnings;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path(FacilitationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class FacilitationResource {

    static final String PATH = "/aid/v1/credit-facilitations";

    private final Facilitations facilitations;
    private final RecordingFacilitation recording;
    private final CreditSchemes schemes;
    private final CreditLenders lenders;
    private final Candidates candidates;
    private final AllowedActions actions;
    private final Caller caller;
    private final Clock clock;

    FacilitationResource(
            Facilitations facilitations,
            RecordingFacilitation recording,
            CreditSchemes schemes,
            CreditLenders lenders,
            Candidates candidates,
            AllowedActions actions,
            Caller caller,
            Clock clock) {
        this.facilitations = facilitations;
        this.recording = recording;
        this.schemes = schemes;
        this.lenders = lenders;
        this.candidates = candidates;
        this.actions = actions;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Propose credit for a business")
    @APIResponseSchema(value = FacilitationView.class, responseCode = "201")
    public RestResponse<FacilitationView> propose(
            @NotNull @Valid ProposeFacilitation command, @RestHeader("Accept-Language") String language) {
        var named = new RecipientReference(
                RecipientKind.BUSINESS, command.business().id());
        var business = candidates.get(named, "/business");
        caller.scope().demand(business.regionCode(), "/business/id");
        lenders.demandOne(command.lender(), "/lender");
        schemes.demand(command.scheme(), "/scheme");
        var warnings = new Warnings();
        schemes.check(command.scheme(), command.proposedOn(), command.requested(), "/requested", warnings);
        var facilitation = Facilitation.propose(command, business, clock.instant());
        var view = recording.recorded(facilitation, "PROPOSE", null, warnings.told(language));
        return Created.at(PATH + "/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List facilitations of credit")
    public Page<FacilitationView> list(
            @Valid @BeanParam FacilitationFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = facilitations.matching(filter, caller.scope(), page);
        return page.byId(rows, row -> row.view(List.of()), Facilitation::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a facilitation of credit")
    public FacilitationView get(UUID id) {
        return facilitations.get(id, caller.scope()).view(List.of());
    }

    @GET
    @Path("/{id}/allowed-actions")
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedAction<CreditAct>> allowed(UUID id, @RestHeader("Accept-Language") String language) {
        var facilitation = facilitations.get(id, caller.scope());
        return actions.of(CreditAct.values(), PATH + "/" + id, facilitation::obstacle, language);
    }
}
