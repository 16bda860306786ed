package id.ikm.registry.product;

import id.ikm.registry.product.listing.CatalogVersion;
import id.ikm.registry.product.listing.ListingAction;
import id.ikm.registry.product.listing.ListingView;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.action.AllowedAction;
import id.ikm.web.action.AllowedActions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/registry/v1/products/{id}/listings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.REPORTING_ANALYST, Roles.AUDITOR, Roles.ADMIN})
public class ProductListingResource {

    private final Products products;
    private final ListingProduct listing;
    private final AllowedActions actions;
    private final Caller caller;

    ProductListingResource(Products products, ListingProduct listing, AllowedActions actions, Caller caller) {
        this.products = products;
        this.listing = listing;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Read the listings of a product")
    public List<ListingView> list(UUID id) {
        var product = products.get(id, caller.scope());
        return Arrays.stream(CatalogVersion.values())
                .map(version -> listing.view(product, version))
                .toList();
    }

    @GET
    @Path("/{catalogVersion}")
    @Operation(summary = "Read a listing of a product")
    public ListingView get(UUID id, CatalogVersion catalogVersion) {
        return listing.view(products.get(id, caller.scope()), catalogVersion);
    }

    @GET
    @Path("/{catalogVersion}/allowed-actions")
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedAction<ListingAction>> actions(
            UUID id, CatalogVersion catalogVersion, @RestHeader("Accept-Language") String language) {
        var product = products.get(id, caller.scope());
        return actions.of(
                ListingAction.values(),
                "/registry/v1/products/" + id + "/listings/" + catalogVersion,
                action -> listing.obstacle(product, catalogVersion, action),
                language);
    }
}
