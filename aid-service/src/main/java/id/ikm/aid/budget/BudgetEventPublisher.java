package id.ikm.aid.budget;

import id.ikm.events.aid.BudgetEvent;
import id.ikm.events.aid.BudgetEvent.BudgetCommitted;
import id.ikm.events.aid.BudgetEvent.BudgetLineChanged;
import id.ikm.events.aid.BudgetEvent.BudgetLineEntered;
import id.ikm.events.aid.BudgetEvent.BudgetRefunded;
import id.ikm.events.aid.BudgetEvent.BudgetReleased;
import id.ikm.events.aid.BudgetEvent.BudgetSpent;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells how it stands with a budget line. */
@ApplicationScoped
class BudgetEventPublisher {

    private final Outbox outbox;

    BudgetEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void entered(BudgetLineView line) {
        publish(new BudgetLineEntered(state(line)));
    }

    void changed(BudgetLineView line) {
        publish(new BudgetLineChanged(state(line)));
    }

    void committed(BudgetLineView line) {
        publish(new BudgetCommitted(state(line)));
    }

    void released(BudgetLineView line) {
        publish(new BudgetReleased(state(line)));
    }

    void spent(BudgetLineView line) {
        publish(new BudgetSpent(state(line)));
    }

    void refunded(BudgetLineView line) {
        publish(new BudgetRefunded(state(line)));
    }

    private void publish(BudgetEvent event) {
        var line = event.budgetLine();
        outbox.publish(BudgetEvent.TOPIC, new EventSubject(line.id(), line.version(), line.regionCode()), event);
    }

    private static BudgetEvent.State state(BudgetLineView line) {
        var named = line.nomenclature().subActivity();
        return new BudgetEvent.State(
                line.id(),
                line.version(),
                line.title(),
                line.regionCode().value(),
                line.officeId(),
                line.fiscalYear(),
                new BudgetEvent.SubActivity(named.code().value(), named.name(), named.decree()),
                line.fundingSource().name(),
                line.amount(),
                line.committed(),
                line.spent());
    }
}
