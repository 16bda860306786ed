package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything aid-service announces about a time in which aid rests. Topic {@value #TOPIC}, keyed by its id. */
public sealed interface FreezeEvent {

    String TOPIC = "ikm.aid.freeze";

    State freeze();

    /**
     * The whole public state after the change.
     *
     * @param acts what rests, for example HAND_OVER
     */
    record State(
            UUID id,
            long version,
            String regionCode,
            LocalDate from,
            LocalDate until,
            List<String> acts,
            String reason) {}

    @EventType("ikm.aid.freeze.declared.v1")
    record FreezeDeclared(State freeze) implements FreezeEvent {}

    @EventType("ikm.aid.freeze.changed.v1")
    record FreezeChanged(State freeze) implements FreezeEvent {}

    record OtherFreezeEvent(State freeze) implements FreezeEvent {}
}
