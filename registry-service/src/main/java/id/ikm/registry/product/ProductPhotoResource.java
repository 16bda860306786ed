package id.ikm.registry.product;

import id.ikm.registry.product.photo.ArrangePhotos;
import id.ikm.registry.product.photo.PhotoAnswer;
import id.ikm.registry.product.photo.Renditions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/products/{id}/photos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class ProductPhotoResource {

    private final PicturingProduct picturing;
    private final DecidingProduct deciding;
    private final Products products;
    private final Renditions renditions;
    private final Caller caller;

    ProductPhotoResource(
            PicturingProduct picturing,
            DecidingProduct deciding,
            Products products,
            Renditions renditions,
            Caller caller) {
        this.picturing = picturing;
        this.deciding = deciding;
        this.products = products;
        this.renditions = renditions;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Add a photo to a product",
            description = "The body is the file, JPEG or PNG by its content. Sent again it is the photo that it was.")
    @APIResponseSchema(value = ProductView.class, responseCode = "201")
    public RestResponse<ProductView> add(UUID id, @RestQuery @Size(max = 300) String alt, InputStream file) {
        var pictured = picturing.add(id, file, alt);
        return Created.at("/registry/v1/products/" + id + "/photos/" + pictured.photo(), pictured.product());
    }

    @PUT
    @Transactional
    @Operation(summary = "Order the photos, with their texts")
    public ProductView arrange(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ArrangePhotos command) {
        return deciding.decide(
                id, ifMatch, ProductChange.PICTURED, product -> product.picture(photos -> photos.arranged(command)));
    }

    @GET
    @Path("/{photo}")
    @Produces(PhotoAnswer.JPEG)
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "See a photo of a product")
    public RestResponse<byte[]> get(
            UUID id, UUID photo, @RestQuery @Min(1) @Max(4000) Integer width, @Context Request request) {
        products.get(id, caller.scope());
        var found = renditions.find(id, photo, width).orElseThrow(() -> new NotFound("photo", photo));
        return PhotoAnswer.of(found, request, "private");
    }

    @DELETE
    @Path("/{photo}")
    @Transactional
    @Operation(summary = "Remove a photo from a product")
    public ProductView remove(UUID id, UUID photo, @RestHeader("If-Match") String ifMatch) {
        return deciding.decide(id, ifMatch, ProductChange.PICTURED, product -> {
            product.picture(photos -> photos.without(photo));
            renditions.forget(photo);
        });
    }
}
