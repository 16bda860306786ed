package id.ikm.registry.product.photo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** All photos of a product, in the order in which they shall be shown, each with its text. */
public record ArrangePhotos(@NotNull @Size(max = 100) List<@NotNull @Valid Place> photos) {

    public record Place(@NotNull UUID id, @Valid AltText alt) {}
}
