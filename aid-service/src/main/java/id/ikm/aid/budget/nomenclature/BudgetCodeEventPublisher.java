package id.ikm.aid.budget.nomenclature;

import id.ikm.events.aid.BudgetCodeEvent;
import id.ikm.events.aid.BudgetCodeEvent.BudgetCodeEntered;
import id.ikm.events.aid.BudgetCodeEvent.BudgetCodeRenamed;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells how codes are called; they are of no region. */
@ApplicationScoped
class BudgetCodeEventPublisher {

    private final Outbox outbox;

    BudgetCodeEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void entered(BudgetCodeView code) {
        publish(new BudgetCodeEntered(state(code)));
    }

    void renamed(BudgetCodeView code) {
        publish(new BudgetCodeRenamed(state(code)));
    }

    private void publish(BudgetCodeEvent event) {
        var state = event.budgetCode();
        outbox.publish(BudgetCodeEvent.TOPIC, new EventSubject(state.id(), state.version(), null), event);
    }

    private static BudgetCodeEvent.State state(BudgetCodeView code) {
        return new BudgetCodeEvent.State(
                code.id(),
                code.version(),
                code.fiscalYear(),
                code.code().value(),
                code.level().name(),
                code.parent() == null ? null : code.parent().value(),
                code.name(),
                code.decree());
    }
}
