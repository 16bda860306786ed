package id.ikm.aid.purchase;

import id.ikm.events.aid.PurchaseEvent;
import id.ikm.events.aid.PurchaseEvent.PurchaseCancelled;
import id.ikm.events.aid.PurchaseEvent.PurchaseRecorded;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what was bought; the supplier's name stays here. */
@ApplicationScoped
class PurchaseEventPublisher {

    private final Outbox outbox;

    PurchaseEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void recorded(PurchaseView purchase) {
        publish(new PurchaseRecorded(state(purchase)));
    }

    void cancelled(PurchaseView purchase) {
        publish(new PurchaseCancelled(state(purchase)));
    }

    private void publish(PurchaseEvent event) {
        var state = event.purchase();
        outbox.publish(PurchaseEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static PurchaseEvent.State state(PurchaseView purchase) {
        var cancellation = purchase.cancellation();
        return new PurchaseEvent.State(
                purchase.id(),
                purchase.version(),
                purchase.order().number(),
                purchase.order().date(),
                purchase.regionCode().value(),
                purchase.budgetLineId(),
                purchase.total(),
                purchase.applicationIds(),
                purchase.equipmentIds(),
                cancellation == null ? null : cancellation.date());
    }
}
