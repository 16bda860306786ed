package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.util.UUID;

/** Everything aid-service announces about codes of the nation's nomenclature. Topic {@value #TOPIC}, keyed by the id. */
public sealed interface BudgetCodeEvent {

    String TOPIC = "ikm.aid.budgetcode";

    State budgetCode();

    /**
     * The whole public state after the change: names of the same code differ by year.
     *
     * @param level PROGRAMME, ACTIVITY or SUB_ACTIVITY
     * @param parent null for a programme
     */
    record State(
            UUID id,
            long version,
            int fiscalYear,
            String code,
            String level,
            String parent,
            String name,
            String decree) {}

    @EventType("ikm.aid.budgetcode.entered.v1")
    record BudgetCodeEntered(State budgetCode) implements BudgetCodeEvent {}

    @EventType("ikm.aid.budgetcode.renamed.v1")
    record BudgetCodeRenamed(State budgetCode) implements BudgetCodeEvent {}

    record OtherBudgetCodeEvent(State budgetCode) implements BudgetCodeEvent {}
}
