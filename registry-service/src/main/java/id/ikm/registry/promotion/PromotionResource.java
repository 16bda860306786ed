package id.ikm.registry.promotion;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/promotions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Promotions")
@RolesAllowed({
    Roles.REGISTRY_OFFICER,
    Roles.REGISTRY_VERIFIER,
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.TRAINING_OFFICER,
    Roles.REPORTING_ANALYST,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class PromotionResource {

    private final Promotions promotions;
    private final Caller caller;

    PromotionResource(Promotions promotions, Caller caller) {
        this.promotions = promotions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List promotions")
    public Page<PromotionView> list(@Valid @BeanParam PromotionFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = promotions.matching(filter, caller.scope(), page);
        return page.byId(rows, PromotionView::id);
    }
}
