package id.ikm.registry.product.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The day from which, and the address under which, the catalogue shows a product. */
public record PublishListing(
        @NotNull LocalDate on,

        @NotNull @Pattern(regexp = "https?://[^\\s]+") @Size(max = 500)
        String url,

        @Size(max = 1000) String note) {}
