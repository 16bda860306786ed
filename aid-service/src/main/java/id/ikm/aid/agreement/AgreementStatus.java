package id.ikm.aid.agreement;

/** Whether an agreement holds. */
public enum AgreementStatus {
    IN_FORCE,
    CANCELLED,
    /** The award behind it was revoked. */
    LAPSED
}
