package id.ikm.training.training;

import id.ikm.events.training.TrainingEvent;
import id.ikm.events.training.TrainingEvent.TrainingCancelled;
import id.ikm.events.training.TrainingEvent.TrainingChanged;
import id.ikm.events.training.TrainingEvent.TrainingPlanned;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Translates what happened to a training into the contract that other services read. */
@ApplicationScoped
class TrainingEventPublisher {

    private final Outbox outbox;

    TrainingEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(TrainingChange change, TrainingView training) {
        var state = state(training);
        var event =
                switch (change) {
                    case PLANNED -> new TrainingPlanned(state);
                    case CHANGED -> new TrainingChanged(state);
                    case CANCELLED -> new TrainingCancelled(state);
                };
        outbox.publish(TrainingEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static TrainingEvent.State state(TrainingView training) {
        return new TrainingEvent.State(
                training.id(),
                training.version(),
                training.title(),
                training.theme(),
                training.fiscalYear(),
                training.regionCode().value(),
                training.capacity(),
                training.industryOnly(),
                training.status().name(),
                training.sessions().stream()
                        .map(session ->
                                new TrainingEvent.Session(session.startsAt(), session.endsAt(), session.venue()))
                        .toList());
    }
}
