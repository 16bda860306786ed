package id.ikm.aid.purchase;

import id.ikm.aid.decision.Ledger;
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

@Path("/aid/v1/purchases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purchases")
@RolesAllowed({
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.REPORTING_ANALYST,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class PurchaseResource {

    private final Purchases purchases;
    private final RecordingPurchase recording;
    private final CancellingPurchase cancelling;
    private final PurchaseEventPublisher events;
    private final Ledger ledger;
    private final Caller caller;

    PurchaseResource(
            Purchases purchases,
            RecordingPurchase recording,
            CancellingPurchase cancelling,
            PurchaseEventPublisher events,
            Ledger ledger,
            Caller caller) {
        this.purchases = purchases;
        this.recording = recording;
        this.cancelling = cancelling;
        this.events = events;
        this.ledger = ledger;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Record a purchase with its units")
    @APIResponseSchema(value = PurchaseView.class, responseCode = "201")
    public RestResponse<PurchaseView> record(@NotNull @Valid RecordPurchase command) {
        var purchase = recording.record(command);
        var view = purchase.view();
        ledger.add(purchase.subject(), "PURCHASED", null, view);
        events.recorded(view);
        return Created.at("/aid/v1/purchases/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List purchases")
    public Page<PurchaseSummary> list(@Valid @BeanParam PurchaseFilter filter, @Valid @BeanParam PageRequest page) {
        return page.byId(purchases.matching(filter, caller.scope(), page), PurchaseSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a purchase")
    public PurchaseView get(UUID id) {
        return purchases.get(id, caller.scope()).view();
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Take a purchase back")
    public PurchaseView cancel(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CancelPurchase command) {
        return cancelling.cancel(id, ifMatch, command);
    }
}
