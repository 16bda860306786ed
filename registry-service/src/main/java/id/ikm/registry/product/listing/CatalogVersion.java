package id.ikm.registry.product.listing;

/** The local shop windows of before Kepka LKPP 177/2024, and the central catalogue since (DOMAIN 3.5 [S]). */
public enum CatalogVersion {
    V5_LOCAL,
    V6
}
