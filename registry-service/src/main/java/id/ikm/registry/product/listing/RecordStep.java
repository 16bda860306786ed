package id.ikm.registry.product.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the catalogue, or the office with it, did on a day. */
public record RecordStep(
        @NotNull LocalDate on, @Size(max = 1000) String note) {}
