package id.ikm.aid.equipment.loan;

/** How it stands with a loan; only one that is cancelled leaves its days to others. */
public enum LoanStatus {
    AGREED,
    OUT,
    RETURNED,
    CANCELLED
}
