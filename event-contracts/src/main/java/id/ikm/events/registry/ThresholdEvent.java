package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** Everything registry-service announces about how many units clusters need. Topic {@value #TOPIC}, keyed by the id. */
public sealed interface ThresholdEvent {

    String TOPIC = "ikm.registry.clusterthreshold";

    State threshold();

    /**
     * The whole public state after the change; what was added never changes, it only ends.
     *
     * @param purpose SENTRA or DAK
     * @param island null: every island
     * @param validFrom null: not known
     * @param validTo the first day after it; null: no end so far
     */
    record State(
            UUID id,
            long version,
            String code,
            String purpose,
            String island,
            int minimum,
            LocalDate validFrom,
            LocalDate validTo,
            RulesetEvent.Source source) {}

    @EventType("ikm.registry.clusterthreshold.added.v1")
    record ThresholdAdded(State threshold) implements ThresholdEvent {}

    @EventType("ikm.registry.clusterthreshold.ended.v1")
    record ThresholdEnded(State threshold) implements ThresholdEvent {}

    record OtherThresholdEvent(State threshold) implements ThresholdEvent {}
}
