package id.ikm.registry.product;

import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/registry/v1/products/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class ProductLifeResource {

    private final DecidingProduct deciding;
    private final Clock clock;

    ProductLifeResource(DecidingProduct deciding, Clock clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    @POST
    @Path("/offer")
    @Transactional
    @Operation(summary = "Put a product forward for the catalogue")
    public ProductView offer(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid OfferProduct command) {
        return deciding.decide(
                id, ifMatch, ProductChange.OFFERED, product -> product.offer(command.wish(), clock.instant()));
    }

    @DELETE
    @Path("/offer")
    @Transactional
    @Operation(summary = "Withdraw a product from the catalogue")
    public ProductView withdraw(UUID id, @RestHeader("If-Match") String ifMatch) {
        return deciding.decide(id, ifMatch, ProductChange.WITHDRAWN, Product::withdraw);
    }

    @POST
    @Path("/retirement")
    @Transactional
    @Operation(summary = "Retire a product for good")
    public ProductView retire(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid RetireProduct command) {
        return deciding.decide(
                id, ifMatch, ProductChange.RETIRED, product -> product.retire(command.reason(), clock.instant()));
    }
}
