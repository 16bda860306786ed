package id.ikm.registry.certificate.localcontent;

/** What may be bought, in the order in which the rule falls back (Perpres 46/2025, art. 66(2)). */
public enum MarketTier {
    /** A product with TKDN and BMP of 40 % or more exists: those of TKDN 25 % or more must be bought [S]. */
    OBLIGED_25,
    /** None does: those of TKDN 25 % or more [S]. */
    FROM_25,
    /** Only lower ones are certified: those [G]. */
    BELOW_25,
    /** None is certified: domestic products without a certificate [G]. */
    UNCERTIFIED,
    /** There is no domestic product of this kind on the register. */
    NOTHING
}
