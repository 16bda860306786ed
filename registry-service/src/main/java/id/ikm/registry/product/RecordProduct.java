package id.ikm.registry.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A product to put on the register. */
public record RecordProduct(
        @NotNull UUID businessId,
        @NotNull @Valid ProductFacts facts,
        @Valid Price price) {}
