package id.ikm.registry.business;

import id.ikm.registry.classification.KbliCode;

/**
 * Whether a business is an industry: DOMAIN 2.2, from UU 3/2014 and PP 28/2021 (industry processes materials) and the
 * practice of two offices [G]; it never decides by the KBLI code alone.
 */
public enum IndustryStatus {
    INDUSTRY,
    /** Advise to correct the KBLI of the NIB. */
    INDUSTRY_PENDING_KBLI,
    /** A visit must find the production place. */
    PENDING_VERIFICATION,
    /** Refer to the cooperatives office. */
    NOT_INDUSTRY;

    /** Null while the facts do not tell. */
    static IndustryStatus of(ProductionFacts facts, KbliCode mainKbli) {
        if (facts == null || facts.produces() == null) {
            return null;
        }
        if (!facts.produces() || Boolean.FALSE.equals(facts.processesMaterials())) {
            return NOT_INDUSTRY;
        }
        if (facts.processesMaterials() == null) {
            return null;
        }
        if (!Boolean.TRUE.equals(facts.hasProductionPlace())) {
            return PENDING_VERIFICATION;
        }
        return mainKbli != null && mainKbli.belongsToManufacturing() ? INDUSTRY : INDUSTRY_PENDING_KBLI;
    }
}
