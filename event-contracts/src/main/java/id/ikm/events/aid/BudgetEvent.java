package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.util.UUID;

/** Everything aid-service announces about a budget line. Topic {@value #TOPIC}, keyed by the line's id. */
public sealed interface BudgetEvent {

    String TOPIC = "ikm.aid.budget";

    State budgetLine();

    /**
     * The whole public state after the change, money in whole rupiah.
     *
     * @param amount null when unknown
     * @param fundingSource for example APBD_REGENCY, DAK_FISIK_IKM
     */
    record State(
            UUID id,
            long version,
            String title,
            String regionCode,
            UUID officeId,
            int fiscalYear,
            SubActivity subActivity,
            String fundingSource,
            Long amount,
            long committed,
            long spent) {}

    /** As it was called in that year, and by which decree. */
    record SubActivity(String code, String name, String decree) {}

    @EventType("ikm.aid.budget.entered.v1")
    record BudgetLineEntered(State budgetLine) implements BudgetEvent {}

    @EventType("ikm.aid.budget.changed.v1")
    record BudgetLineChanged(State budgetLine) implements BudgetEvent {}

    @EventType("ikm.aid.budget.committed.v1")
    record BudgetCommitted(State budgetLine) implements BudgetEvent {}

    @EventType("ikm.aid.budget.released.v1")
    record BudgetReleased(State budgetLine) implements BudgetEvent {}

    @EventType("ikm.aid.budget.spent.v1")
    record BudgetSpent(State budgetLine) implements BudgetEvent {}

    /** A purchase was cancelled, and what it had spent came back. */
    @EventType("ikm.aid.budget.refunded.v1")
    record BudgetRefunded(State budgetLine) implements BudgetEvent {}

    record OtherBudgetEvent(State budgetLine) implements BudgetEvent {}
}
