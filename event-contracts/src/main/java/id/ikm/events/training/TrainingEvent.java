package id.ikm.events.training;

import id.ikm.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything training-service announces about a training. Topic {@value #TOPIC}, keyed by the training's id. */
public sealed interface TrainingEvent {

    String TOPIC = "ikm.training.training";

    State training();

    /** The whole public state after the change. */
    record State(
            UUID id,
            long version,
            String title,
            String theme,
            int fiscalYear,
            String regionCode,
            int capacity,
            boolean industryOnly,
            String status,
            List<Session> sessions) {}

    record Session(Instant startsAt, Instant endsAt, String venue) {}

    @EventType("ikm.training.training.planned.v1")
    record TrainingPlanned(State training) implements TrainingEvent {}

    @EventType("ikm.training.training.changed.v1")
    record TrainingChanged(State training) implements TrainingEvent {}

    @EventType("ikm.training.training.cancelled.v1")
    record TrainingCancelled(State training) implements TrainingEvent {}

    record OtherTrainingEvent(State training) implements TrainingEvent {}
}
