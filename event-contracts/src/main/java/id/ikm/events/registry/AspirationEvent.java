package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** Everything registry-service announces about an aspiration. Topic {@value #TOPIC}, keyed by the aspiration's id. */
public sealed interface AspirationEvent {

    String TOPIC = "ikm.registry.aspiration";

    State aspiration();

    /** The whole public state after the change; what was said is not in it, for it may name people. */
    record State(
            UUID id,
            long version,
            Speaker speaker,
            String regionCode,
            String theme,
            LocalDate saidOn,
            String channel,
            String state,
            int followUps) {}

    /** A business or a group. */
    record Speaker(String kind, UUID id) {}

    @EventType("ikm.registry.aspiration.voiced.v1")
    record AspirationVoiced(State aspiration) implements AspirationEvent {}

    @EventType("ikm.registry.aspiration.followedup.v1")
    record AspirationFollowedUp(State aspiration) implements AspirationEvent {}

    /** Its speaker was merged into another business, or parted from it again. */
    @EventType("ikm.registry.aspiration.moved.v1")
    record AspirationMoved(State aspiration) implements AspirationEvent {}

    record OtherAspirationEvent(State aspiration) implements AspirationEvent {}
}
