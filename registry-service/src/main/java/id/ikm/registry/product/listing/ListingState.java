package id.ikm.registry.product.listing;

/** DOMAIN 3.5. The first two are not recorded: they follow from the product as it is now. */
public enum ListingState {
    NOT_READY,
    READY,
    SUBMITTED,
    PUBLISHED,
    SUSPENDED,
    REMOVED
}
