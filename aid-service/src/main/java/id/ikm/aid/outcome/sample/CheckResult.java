package id.ikm.aid.outcome.sample;

/** What a verifier found of an outcome that was reported. */
public enum CheckResult {
    CONFIRMED,
    NOT_CONFIRMED,
    /** Nobody and nothing is there; it counts as not confirmed. */
    NOT_FOUND
}
