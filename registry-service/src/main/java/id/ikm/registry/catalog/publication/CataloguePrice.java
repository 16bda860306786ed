package id.ikm.registry.catalog.publication;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The price of one unit as it was last told. */
public record CataloguePrice(
        @Schema(description = "Whole rupiah") long amount, LocalDate since) {}
