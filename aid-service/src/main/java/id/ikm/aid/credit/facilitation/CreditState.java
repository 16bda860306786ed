package id.ikm.aid.credit.facilitation;

/** How far a business is on its way to credit. */
public enum CreditState {
    PROPOSED,
    SUBMITTED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    DISBURSED
}
