package id.ikm.registry.product;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/products")
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
public class ProductResource {

    private final Products products;
    private final RegisteringProduct registering;
    private final DecidingProduct deciding;
    private final ProductCheck check;
    private final Caller caller;

    ProductResource(
            Products products,
            RegisteringProduct registering,
            DecidingProduct deciding,
            ProductCheck check,
            Caller caller) {
        this.products = products;
        this.registering = registering;
        this.deciding = deciding;
        this.check = check;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Record a product of a business")
    @APIResponseSchema(value = ProductView.class, responseCode = "201")
    public RestResponse<ProductView> record(
            @NotNull @Valid RecordProduct command, @RestHeader("Accept-Language") String language) {
        var warnings = new Warnings();
        var view = registering.register(command, warnings);
        return Created.at("/registry/v1/products/" + view.id(), view.withWarnings(warnings.told(language)));
    }

    @GET
    @Operation(summary = "List and search products")
    public Page<ProductSummary> list(@Valid @BeanParam ProductFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = products.matching(filter, caller.scope(), page);
        return page.byId(rows, ProductSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a product")
    public ProductView get(UUID id) {
        return ProductView.of(products.get(id, caller.scope()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change the facts of a product")
    public ProductView change(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RestHeader("Accept-Language") String language,
            @NotNull @Valid ProductFacts command) {
        var warnings = new Warnings();
        var view = deciding.decide(
                id,
                ifMatch,
                ProductChange.CHANGED,
                product -> product.change(check.checked(id, command, "", warnings)));
        return view.withWarnings(warnings.told(language));
    }
}
