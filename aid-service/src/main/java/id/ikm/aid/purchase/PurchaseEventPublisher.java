package id.ikm.aid.purchase;

import id.ikm.events.aid.PurchaseEvent;
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
        var state = new PurchaseEvent.State(
                purchase.id(),
                purchase.version(),
                purchase.order().number(),
                purchase.order().date(),
                purchase.regionCode().value(),
                purchase.budgetLineId(),
                purchase.total(),
                purchase.applicationIds(),
                purchase.lines().stream()
                        .flatMap(line -> line.equipmentIds().stream())
                        .toList());
        var subject = new EventSubject(state.id(), state.version(), state.regionCode());
        outbox.publish(PurchaseEvent.TOPIC, subject, new PurchaseRecorded(state));
    }
}
