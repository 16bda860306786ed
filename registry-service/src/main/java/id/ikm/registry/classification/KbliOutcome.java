package id.ikm.registry.classification;

/** What became of a code in another edition. */
public enum KbliOutcome {
    /** It is of that edition itself. */
    SAME,
    /** Exactly one code corresponds to it. */
    ONE,
    /** One of several codes: somebody who knows the business must choose. */
    SEVERAL,
    /** It went away without a successor. */
    NONE,
    /** Nothing, or not the whole way, is recorded; the same digits may mean another trade (DOMAIN 0, fact 2). [V] */
    UNKNOWN
}
