package id.ikm.aid.handover;

import id.ikm.events.aid.HandoverEvent;
import id.ikm.events.aid.HandoverEvent.HandoverCompleted;
import id.ikm.events.aid.HandoverEvent.HandoverRecorded;
import id.ikm.events.aid.HandoverEvent.HandoverSealed;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Translates a handover into the contract that other services read. */
@ApplicationScoped
class HandoverEventPublisher {

    private final Outbox outbox;

    HandoverEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void recorded(HandoverView handover) {
        publish(new HandoverRecorded(state(handover)));
    }

    void completed(HandoverView handover) {
        publish(new HandoverCompleted(state(handover)));
    }

    void sealed(HandoverView handover) {
        publish(new HandoverSealed(state(handover)));
    }

    private void publish(HandoverEvent event) {
        var state = event.handover();
        outbox.publish(HandoverEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static HandoverEvent.State state(HandoverView handover) {
        var recipient = handover.recipient();
        return new HandoverEvent.State(
                handover.id(),
                handover.version(),
                handover.number(),
                handover.handedOverOn(),
                handover.ceremony(),
                handover.regionCode().value(),
                new HandoverEvent.Recipient(recipient.kind().name(), recipient.id(), recipient.name()),
                handover.items().stream().map(HandoverEventPublisher::item).toList(),
                handover.totalValue(),
                handover.industryRecipient(),
                handover.applicationId(),
                handover.sealHash());
    }

    private static HandoverEvent.Item item(Item item) {
        return new HandoverEvent.Item(item.name(), item.category(), item.quantity(), item.unit(), item.unitValue());
    }
}
