package id.ikm.registry.business;

/** What can happen to a business; each has its event and its line in the history. */
public enum BusinessChange {
    REGISTERED,
    CHANGED,
    /** What stood there before was wrong: a change that is no development of the business. */
    CORRECTED,
    SUBMITTED,
    RETURNED,
    VERIFIED,
    CONFIRMED,
    VISITED,
    SUSPENDED,
    REINSTATED,
    CLOSED,
    MERGED,
    UNMERGED,
    PROMOTED
}
