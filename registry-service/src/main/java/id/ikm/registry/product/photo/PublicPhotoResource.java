package id.ikm.registry.product.photo;

import id.ikm.web.problem.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/catalog/v1/photos/{id}")
@Produces(PhotoAnswer.JPEG)
@Tag(name = "Catalogue")
public class PublicPhotoResource {

    private final Renditions renditions;

    PublicPhotoResource(Renditions renditions) {
        this.renditions = renditions;
    }

    @GET
    @PermitAll
    @Operation(summary = "See a photo of an offered product")
    public RestResponse<byte[]> get(UUID id, @RestQuery @Min(1) @Max(4000) Integer width, @Context Request request) {
        var found = renditions.findPublic(id, width).orElseThrow(() -> new NotFound("photo", id));
        return PhotoAnswer.of(found, request, "public");
    }
}
