package id.ikm.aid.aidpackage;

/** On which terms something is given. */
public enum AidKind {
    /** Hibah: for a purpose that is set, not binding and not every year again (DOMAIN 4.3). */
    GRANT,
    /** Bansos. */
    SOCIAL_AID,
    /** Equipment of the office, lent for a time. */
    LOAN
}
