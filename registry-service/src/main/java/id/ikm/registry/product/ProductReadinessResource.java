package id.ikm.registry.product;

import id.ikm.registry.product.listing.CatalogVersion;
import id.ikm.registry.product.readiness.CatalogueReadiness;
import id.ikm.registry.product.readiness.ReadinessView;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/registry/v1/products/{id}/readiness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.REPORTING_ANALYST, Roles.AUDITOR, Roles.ADMIN})
public class ProductReadinessResource {

    private final Products products;
    private final CatalogueReadiness readiness;
    private final Caller caller;

    ProductReadinessResource(Products products, CatalogueReadiness readiness, Caller caller) {
        this.products = products;
        this.readiness = readiness;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tell what a catalogue would miss")
    public ReadinessView get(
            UUID id,
            @RestQuery @DefaultValue("V6") CatalogVersion catalogue,
            @RestHeader("Accept-Language") String language) {
        var product = products.get(id, caller.scope());
        var found = readiness.of(CataloguedProduct.of(product), product.status() == Product.Status.RETIRED, catalogue);
        return ReadinessView.of(id, catalogue, found, language);
    }
}
