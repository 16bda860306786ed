package id.ikm.registry.product;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/registry/v1/products/{id}/prices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
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
public class ProductPriceResource {

    private final Products products;
    private final PriceHistory history;
    private final PricingProduct pricing;
    private final DecidingProduct deciding;
    private final Caller caller;

    ProductPriceResource(
            Products products, PriceHistory history, PricingProduct pricing, DecidingProduct deciding, Caller caller) {
        this.products = products;
        this.history = history;
        this.pricing = pricing;
        this.deciding = deciding;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List the prices of a product")
    public Page<PriceView> list(UUID id, @Valid @BeanParam PageRequest page) {
        products.get(id, caller.scope());
        return page.answer(
                history.of(id, page),
                row -> row,
                row -> List.of(
                        String.valueOf(row.since().toEpochDay()), row.id().toString()));
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Tell a price of a product")
    public ProductView price(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Price command) {
        return deciding.decide(id, ifMatch, ProductChange.PRICED, product -> pricing.price(product, command, ""));
    }
}
