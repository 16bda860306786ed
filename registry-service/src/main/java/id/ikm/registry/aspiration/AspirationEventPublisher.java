package id.ikm.registry.aspiration;

import id.ikm.events.registry.AspirationEvent;
import id.ikm.events.registry.AspirationEvent.AspirationFollowedUp;
import id.ikm.events.registry.AspirationEvent.AspirationMoved;
import id.ikm.events.registry.AspirationEvent.AspirationVoiced;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells that something was said, of what, and how it stands with it; never what was said. */
@ApplicationScoped
class AspirationEventPublisher {

    private final Outbox outbox;

    AspirationEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void voiced(AspirationView aspiration) {
        publish(new AspirationVoiced(state(aspiration)));
    }

    void followedUp(AspirationView aspiration) {
        publish(new AspirationFollowedUp(state(aspiration)));
    }

    void moved(AspirationView aspiration) {
        publish(new AspirationMoved(state(aspiration)));
    }

    private void publish(AspirationEvent event) {
        var state = event.aspiration();
        outbox.publish(AspirationEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static AspirationEvent.State state(AspirationView aspiration) {
        var speaker = aspiration.speaker();
        return new AspirationEvent.State(
                aspiration.id(),
                aspiration.version(),
                new AspirationEvent.Speaker(speaker.kind().name(), speaker.id()),
                aspiration.regionCode().value(),
                aspiration.theme(),
                aspiration.saidOn(),
                aspiration.channel().name(),
                aspiration.state().name(),
                aspiration.followUps().size());
    }
}
