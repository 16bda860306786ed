package id.ikm.registry.business;

/**
 * Whether a business is an industry: UU 3/2014 and PP 28/2021 (industry processes materials) as two offices read them
 * (DOMAIN 2.2 [G]); the rows of the INDUSTRY_STATUS ruleset decide, never the KBLI code alone.
 */
public enum IndustryStatus {
    INDUSTRY,
    /** Advise to correct the KBLI of the NIB. */
    INDUSTRY_PENDING_KBLI,
    /** A visit must find the production place. */
    PENDING_VERIFICATION,
    /** Refer to the cooperatives office. */
    NOT_INDUSTRY
}
