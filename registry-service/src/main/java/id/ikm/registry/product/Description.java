package id.ikm.registry.product;

import jakarta.validation.constraints.Size;

/** What a product is, in Indonesian and in English, as far as somebody wrote it. */
public record Description(
        @Size(max = 4000) String id, @Size(max = 4000) String en) {

    static final Description NONE = new Description(null, null);
}
