package id.ikm.registry.certificate;

/** How it stands with a certificate on a day; computed, never stored. */
public enum CertificateState {
    VALID,
    /** Valid, and ends within 180 days: P-IRT wants its renewal asked for six months before. [S] */
    EXPIRING,
    EXPIRED,
    NOT_YET_VALID,
    REVOKED
}
