package id.ikm.registry.product;

import id.ikm.registry.business.BusinessScope;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.action.AllowedAction;
import id.ikm.web.action.AllowedActions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/registry/v1/products/{id}/allowed-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.REPORTING_ANALYST, Roles.AUDITOR, Roles.ADMIN})
public class ProductActionResource {

    private final Products products;
    private final BusinessScope businesses;
    private final AllowedActions actions;
    private final Caller caller;

    ProductActionResource(Products products, BusinessScope businesses, AllowedActions actions, Caller caller) {
        this.products = products;
        this.businesses = businesses;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedAction<ProductAction>> list(UUID id, @RestHeader("Accept-Language") String language) {
        var product = products.get(id, caller.scope());
        var ended = businesses.end(product.businessId());
        return actions.of(
                ProductAction.values(),
                "/registry/v1/products/" + id,
                action -> ended.or(() -> product.obstacle(action)),
                language);
    }
}
