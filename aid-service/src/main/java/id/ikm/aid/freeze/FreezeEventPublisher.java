package id.ikm.aid.freeze;

import id.ikm.events.aid.FreezeEvent;
import id.ikm.events.aid.FreezeEvent.FreezeChanged;
import id.ikm.events.aid.FreezeEvent.FreezeDeclared;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells when aid rests. */
@ApplicationScoped
class FreezeEventPublisher {

    private final Outbox outbox;

    FreezeEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void declared(FreezeView freeze) {
        publish(new FreezeDeclared(state(freeze)));
    }

    void changed(FreezeView freeze) {
        publish(new FreezeChanged(state(freeze)));
    }

    private void publish(FreezeEvent event) {
        var state = event.freeze();
        outbox.publish(FreezeEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static FreezeEvent.State state(FreezeView freeze) {
        return new FreezeEvent.State(
                freeze.id(),
                freeze.version(),
                freeze.regionCode().value(),
                freeze.from(),
                freeze.until(),
                freeze.acts().stream().map(Enum::name).toList(),
                freeze.reason());
    }
}
