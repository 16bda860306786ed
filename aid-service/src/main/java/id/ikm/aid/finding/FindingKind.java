package id.ikm.aid.finding;

/** The rules whose breach is kept as a finding. */
public enum FindingKind {
    /** Aid for a recipient that is known to be no industry (DOMAIN 0.3, 4.3). */
    RECIPIENT_NOT_INDUSTRY,
    /** A step is dated before one that must come first, or in the future. */
    DATES_DISAGREE,
    /** The recipient, a member, an address or a household was given something of the category before (DOMAIN 4.3). */
    EARLIER_AID,
    /** An official acts for a recipient to whom the official has a declared relation: never waived, so no finding. */
    DECLARED_RELATION,
    /** An official is, lives with or lives where somebody behind the recipient does, and has not declared it. */
    UNDECLARED_RELATION,
    /** The same business stands in the plans of two offices for one year (DOMAIN 9, Kutai Timur). */
    PLANS_OVERLAP,
    /** A visit did not find the unit (DOMAIN 4.3). */
    EQUIPMENT_MISSING,
    /** A visit found the unit outside the region of the office that gave it: goods must not be moved (DOMAIN 4.3). */
    EQUIPMENT_ELSEWHERE,
    /** An application came before or after the days on which its package takes them, or while it is not open. */
    OUTSIDE_SUBMISSION_PERIOD,
    /** A paper of the package's checklist is missing. */
    PROPOSAL_INCOMPLETE,
    /** A member that nobody knows in the register. */
    MEMBER_NOT_REGISTERED,
    /** An applicant that does not meet a rule of the package. */
    NOT_ELIGIBLE,
    /** An award was revoked after the goods were handed over. */
    REVOKED_AFTER_HANDOVER,
    /** Goods were bought for an application whose papers are not complete. */
    PURCHASE_BEFORE_COMPLETE_PROPOSAL,
    /** Goods were bought for an application before a decree awarded them (DOMAIN 4.3). */
    PURCHASE_BEFORE_DECREE,
    /** Goods were bought for an application that was rejected, cancelled or revoked. */
    PURCHASE_FOR_ENDED_APPLICATION,
    /** Goods for a grant or social aid were bought for nobody. */
    PURCHASE_WITHOUT_APPLICATION,
    /** Goods were handed over for an application without an award decree (DOMAIN 4.3). */
    HANDOVER_WITHOUT_DECREE,
    /** Goods were handed over for an application without a grant agreement (DOMAIN 4.3). */
    HANDOVER_WITHOUT_AGREEMENT,
    /** Somebody else received what an applicant was promised. */
    HANDOVER_TO_ANOTHER,
    /** Something, or more of it, was handed over than the decree promised. */
    NOT_PROMISED,
}
