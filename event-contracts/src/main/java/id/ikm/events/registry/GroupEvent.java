package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.util.List;
import java.util.UUID;

/** Everything registry-service announces about a business group. Topic {@value #TOPIC}, keyed by the group's id. */
public sealed interface GroupEvent {

    String TOPIC = "ikm.registry.group";

    State group();

    /** The whole public state after the change; members are businesses, never people. */
    record State(
            UUID id,
            long version,
            String name,
            String kind,
            String regionCode,
            Kbli mainKbli,
            List<UUID> memberBusinessIds) {}

    @EventType("ikm.registry.group.formed.v1")
    record GroupFormed(State group) implements GroupEvent {}

    @EventType("ikm.registry.group.changed.v1")
    record GroupChanged(State group) implements GroupEvent {}

    record OtherGroupEvent(State group) implements GroupEvent {}
}
