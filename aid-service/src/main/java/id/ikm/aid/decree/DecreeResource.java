package id.ikm.aid.decree;

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

@Path("/aid/v1/decrees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decrees")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class DecreeResource {

    private final Decrees decrees;
    private final IssuingDecree issuing;
    private final RevokingDecree revoking;
    private final Caller caller;

    DecreeResource(Decrees decrees, IssuingDecree issuing, RevokingDecree revoking, Caller caller) {
        this.decrees = decrees;
        this.issuing = issuing;
        this.revoking = revoking;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Issue a decree over a list of recipients")
    @APIResponseSchema(value = DecreeView.class, responseCode = "201")
    public RestResponse<DecreeView> issue(@NotNull @Valid IssueDecree command) {
        var view = issuing.issue(command);
        return Created.at("/aid/v1/decrees/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List decrees, the oldest first")
    public Page<DecreeSummary> list(@Valid @BeanParam DecreeFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = decrees.matching(filter, caller.scope(), page);
        return page.byId(rows, DecreeSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a decree")
    public DecreeView get(UUID id) {
        return DecreeView.of(decrees.get(id, caller.scope()));
    }

    @POST
    @Path("/{id}/revocation")
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Revoke a decree")
    public DecreeView revoke(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid RevokeDecree command) {
        return revoking.revokeAll(id, ifMatch, command);
    }

    @POST
    @Path("/{id}/recipients/{application}/revocation")
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Revoke the award of one recipient")
    public DecreeView revokeOne(
            UUID id, UUID application, @RestHeader("If-Match") String ifMatch, @NotNull @Valid RevokeDecree command) {
        return revoking.revokeOne(id, application, ifMatch, command);
    }
}
