package id.ikm.aid.budget.nomenclature;

/** How deep a code lies in the tree. */
public enum BudgetLevel {
    PROGRAMME,
    ACTIVITY,
    SUB_ACTIVITY
}
