package id.ikm.aid.decree;

import id.ikm.events.aid.DecreeEvent;
import id.ikm.events.aid.DecreeEvent.DecreeChanged;
import id.ikm.events.aid.DecreeEvent.DecreeIssued;
import id.ikm.events.aid.DecreeEvent.DecreeRevoked;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Translates what was decided into the contract that other services read. */
@ApplicationScoped
class DecreeEventPublisher {

    private final Outbox outbox;

    DecreeEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void issued(DecreeView decree) {
        send(new DecreeIssued(state(decree)));
    }

    void changed(DecreeView decree) {
        send(new DecreeChanged(state(decree)));
    }

    void revoked(DecreeView decree) {
        send(new DecreeRevoked(state(decree)));
    }

    private void send(DecreeEvent event) {
        var state = event.decree();
        outbox.publish(DecreeEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static DecreeEvent.State state(DecreeView decree) {
        var awards = decree.awards().stream()
                .map(award -> new DecreeEvent.Award(
                        award.applicationId(), award.budgetLineId(), award.amount(), award.revokedOn()))
                .toList();
        var revocation = decree.revocation();
        return new DecreeEvent.State(
                decree.id(),
                decree.version(),
                decree.number(),
                decree.date(),
                decree.regionCode().value(),
                awards,
                revocation == null ? null : revocation.date());
    }
}
