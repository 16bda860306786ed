package id.ikm.aid.finding;

/** The rules whose breach is kept as a finding. */
public enum FindingKind {
    /** Aid for a recipient that is known to be no industry (DOMAIN 0.3, 4.3). */
    RECIPIENT_NOT_INDUSTRY,
    /** A step is dated before one that must come first, or in the future. */
    DATES_DISAGREE,
}
