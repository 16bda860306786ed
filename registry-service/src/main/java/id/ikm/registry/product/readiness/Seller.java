package id.ikm.registry.product.readiness;

/**
 * What of a business an e-catalogue looks at: of its NPWP only whether there is one. {@code microOrSmall} (UMKK: micro,
 * small, cooperative) is null while its class is not known.
 */
record Seller(boolean goesOn, boolean hasNib, boolean hasNpwp, boolean hasKbli, Boolean microOrSmall) {}
