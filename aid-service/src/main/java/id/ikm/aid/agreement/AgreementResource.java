package id.ikm.aid.agreement;

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

@Path("/aid/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class AgreementResource {

    private final Agreements agreements;
    private final SigningAgreement signing;
    private final Caller caller;

    AgreementResource(Agreements agreements, SigningAgreement signing, Caller caller) {
        this.agreements = agreements;
        this.signing = signing;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Record a signed agreement")
    @APIResponseSchema(value = AgreementView.class, responseCode = "201")
    public RestResponse<AgreementView> sign(@NotNull @Valid SignAgreement command) {
        var view = signing.sign(command);
        return Created.at("/aid/v1/agreements/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List agreements, the oldest first")
    public Page<AgreementView> list(@Valid @BeanParam AgreementFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = agreements.matching(filter, caller.scope(), page);
        return page.byId(rows, AgreementView::of, GrantAgreement::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an agreement")
    public AgreementView get(UUID id) {
        return AgreementView.of(agreements.get(id, caller.scope()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Cancel an agreement while its decree stands")
    public AgreementView cancel(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CancelAgreement command) {
        return signing.cancel(id, ifMatch, command);
    }
}
