package id.ikm.aid.agreement;

import id.ikm.events.aid.AgreementEvent;
import id.ikm.events.aid.AgreementEvent.AgreementCancelled;
import id.ikm.events.aid.AgreementEvent.AgreementLapsed;
import id.ikm.events.aid.AgreementEvent.AgreementSigned;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Translates what was agreed into the contract that other services read. */
@ApplicationScoped
class AgreementEventPublisher {

    private final Outbox outbox;

    AgreementEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(AgreementView agreement) {
        var state = new AgreementEvent.State(
                agreement.id(),
                agreement.version(),
                agreement.applicationId(),
                agreement.number(),
                agreement.date(),
                agreement.regionCode().value(),
                agreement.status().name(),
                agreement.endedOn());
        var event =
                switch (agreement.status()) {
                    case IN_FORCE -> new AgreementSigned(state);
                    case CANCELLED -> new AgreementCancelled(state);
                    case LAPSED -> new AgreementLapsed(state);
                };
        outbox.publish(AgreementEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }
}
