package id.ikm.registry.product;

import jakarta.validation.constraints.NotNull;

/** To put a product forward for the public catalogue, and by whose wish. */
public record OfferProduct(@NotNull Offer.Wish wish) {}
