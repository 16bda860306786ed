package id.ikm.registry.certificate;

/** How it stands with the certificates of one type that a business holds, as a list of businesses is narrowed by it. */
public enum HeldCertificate {
    /** One is in force, also if it ends soon. */
    VALID,
    /** One is in force and ends within 180 days, and none that lasts longer. */
    EXPIRING,
    /** None is in force, though there was one. */
    EXPIRED,
    /** There never was one. */
    NONE
}
