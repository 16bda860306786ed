package id.ikm.registry.product;

import java.util.UUID;

/** Fired in the transaction of every change of a product, after it is stored and announced. */
public record ProductRecorded(UUID productId) {}
