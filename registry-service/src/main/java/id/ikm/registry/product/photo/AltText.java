package id.ikm.registry.product.photo;

import jakarta.validation.constraints.Size;

/** What a photo shows, for whoever cannot see it. */
public record AltText(
        @Size(max = 300) String id, @Size(max = 300) String en) {

    public static final AltText NONE = new AltText(null, null);
}
