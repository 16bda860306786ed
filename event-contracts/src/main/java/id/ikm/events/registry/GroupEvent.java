package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything registry-service announces about a business group. Topic {@value #TOPIC}, keyed by the group's id. */
public sealed interface GroupEvent {

    String TOPIC = "ikm.registry.group";

    State group();

    /** The whole public state after the change; people by ids that tell nothing about them. */
    record State(
            UUID id,
            long version,
            String name,
            String kind,
            String regionCode,
            Kbli mainKbli,
            List<UUID> memberBusinessIds,
            List<UUID> memberPersonIds,
            UUID leaderPersonId,
            String ahuNumber,
            LocalDate dissolvedOn) {}

    @EventType("ikm.registry.group.formed.v1")
    record GroupFormed(State group) implements GroupEvent {}

    @EventType("ikm.registry.group.changed.v1")
    record GroupChanged(State group) implements GroupEvent {}

    /** Somebody joined or left, or it turned out that they had on another day. */
    @EventType("ikm.registry.group.memberschanged.v1")
    record GroupMembersChanged(State group) implements GroupEvent {}

    @EventType("ikm.registry.group.leaderchanged.v1")
    record GroupLeaderChanged(State group) implements GroupEvent {}

    @EventType("ikm.registry.group.dissolved.v1")
    record GroupDissolved(State group) implements GroupEvent {}

    record OtherGroupEvent(State group) implements GroupEvent {}
}
