package id.ikm.registry.business;

/** How long ago the facts of a verified business were last confirmed. */
public enum Freshness {
    CURRENT,
    DUE,
    STALE,
    DORMANT
}
