package id.ikm.registry.classification;

import id.ikm.events.registry.KbliEditionEvent;
import id.ikm.events.registry.KbliEditionEvent.KbliEditionCompleted;
import id.ikm.events.registry.KbliEditionEvent.KbliEditionDated;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells what becomes of the editions; they are of no region. */
@ApplicationScoped
class KbliEditionEventPublisher {

    private final Outbox outbox;

    KbliEditionEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void completed(UUID id, KbliEditionView edition) {
        publish(new KbliEditionCompleted(state(id, edition)));
    }

    void dated(UUID id, KbliEditionView edition) {
        publish(new KbliEditionDated(state(id, edition)));
    }

    private void publish(KbliEditionEvent event) {
        var state = event.kbliEdition();
        outbox.publish(KbliEditionEvent.TOPIC, new EventSubject(state.id(), state.version(), null), event);
    }

    private static KbliEditionEvent.State state(UUID id, KbliEditionView edition) {
        return new KbliEditionEvent.State(
                id,
                edition.version(),
                edition.edition(),
                edition.regulation(),
                edition.complete(),
                edition.validFrom(),
                edition.validTo());
    }
}
