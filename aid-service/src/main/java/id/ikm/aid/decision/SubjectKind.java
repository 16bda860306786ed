package id.ikm.aid.decision;

/** The kinds of things that decisions and findings are about. */
public enum SubjectKind {
    BUDGET_LINE,
    PACKAGE,
    APPLICATION,
    DECREE,
    AGREEMENT,
    PURCHASE,
    EQUIPMENT,
    LOAN,
    HANDOVER,
    OUTCOME,
    CREDIT,
    OFFICIAL,
    BUSINESS,
    FINDING,
    FREEZE,
    ONCE_ONLY_RULE,
    PLANNED_AID,
    CREDIT_FACILITATION,
    OUTCOME_SAMPLE,
}
