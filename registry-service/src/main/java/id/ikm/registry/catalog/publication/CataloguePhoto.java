package id.ikm.registry.catalog.publication;

import id.ikm.registry.product.photo.AltText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture of a product, and what to say to those who do not see it. */
public record CataloguePhoto(
        @Schema(description = "?width= gives a smaller one") String path, AltText alt, int width, int height) {}
