package id.ikm.registry.partner.placement;

import id.ikm.registry.term.Term;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product goes into an outlet of a partner. */
public record PlaceProduct(
        @NotNull UUID partnerId,
        @NotNull UUID outletId,
        @NotNull UUID productId,

        @NotNull @Schema(description = "From when to when it is there")
        Term term,

        @Size(max = 1000) String note) {}
