package id.ikm.registry.duplicate;

import id.ikm.events.registry.DuplicateCandidateEvent;
import id.ikm.events.registry.DuplicateCandidateEvent.DuplicateDismissed;
import id.ikm.events.registry.DuplicateCandidateEvent.DuplicateMerged;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what people decided; what is only suspected changes with every writing of a neighbour and is not told. */
@ApplicationScoped
class DuplicateCandidateEventPublisher {

    private static final String NATION = "*";

    private final Outbox outbox;

    DuplicateCandidateEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void decided(DuplicateCandidate pair) {
        var state = state(pair);
        var subject = new EventSubject(state.id(), state.version(), state.regionCode());
        outbox.publish(
                DuplicateCandidateEvent.TOPIC,
                subject,
                pair.state() == DuplicateCandidate.State.MERGED
                        ? new DuplicateMerged(state)
                        : new DuplicateDismissed(state));
    }

    private static DuplicateCandidateEvent.State state(DuplicateCandidate pair) {
        return new DuplicateCandidateEvent.State(
                pair.id(),
                pair.version(),
                pair.businessId(),
                pair.otherId(),
                pair.regionCode().equals(NATION) ? null : pair.regionCode(),
                pair.score(),
                pair.state().name());
    }
}
