package id.ikm.registry.product.photo;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo as it is shown, at its widest; {@code source} is the hash of the file that it was made from. */
public record Photo(
        @Schema(description = "Seen under /catalog/v1/photos/{id} while its product is put forward")
        UUID id,

        AltText alt,
        int width,
        int height,

        @Schema(description = "SHA-256 of the file as it was sent")
        String source) {

    Photo saying(AltText otherAlt) {
        return new Photo(id, otherAlt == null ? AltText.NONE : otherAlt, width, height, source);
    }
}
