package id.ikm.registry.business;

/** What can happen to a business; each has its event and its line in the history. */
public enum BusinessChange {
    REGISTERED,
    CHANGED,
    SUBMITTED,
    RETURNED,
    VERIFIED,
    CONFIRMED,
    VISITED,
    SUSPENDED,
    REINSTATED,
    CLOSED,
    MERGED,
    UNMERGED
}
