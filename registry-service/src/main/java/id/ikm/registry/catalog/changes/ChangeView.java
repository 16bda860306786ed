package id.ikm.registry.catalog.changes;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.ikm.registry.catalog.publication.CatalogueProduct;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to one product; {@code product} is its whole state afterwards, null when it was withdrawn. */
public record ChangeView(
        long sequence,

        @Schema(enumeration = {"PUBLISHED", "UPDATED", "WITHDRAWN"})
        String kind,

        UUID productId,

        @Schema(description = "Why it was withdrawn: stable codes")
        List<String> reasons,

        Instant at,

        @JsonRawValue @Schema(implementation = CatalogueProduct.class)
        String product) {}
