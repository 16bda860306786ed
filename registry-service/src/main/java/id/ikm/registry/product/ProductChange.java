package id.ikm.registry.product;

/** What happened to a product. */
enum ProductChange {
    RECORDED,
    CHANGED,
    PRICED,
    PICTURED,
    LISTED,
    OFFERED,
    WITHDRAWN,
    RETIRED,
    MOVED
}
