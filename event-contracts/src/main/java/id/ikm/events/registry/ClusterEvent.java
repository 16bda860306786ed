package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything registry-service announces about a cluster (sentra). Topic {@value #TOPIC}, keyed by the cluster's id. */
public sealed interface ClusterEvent {

    String TOPIC = "ikm.registry.cluster";

    State cluster();

    /** The whole public state after the change; what is counted, never what others report. */
    record State(
            UUID id,
            long version,
            String name,
            List<String> aliases,
            String regionCode,
            Kbli mainKbli,
            String productGroup,
            List<String> products,
            Integer sinceYear,
            long units,
            String status,
            List<UUID> memberBusinessIds,
            Management manager,
            List<Facility> facilities,
            LocalDate closedOn) {}

    /** Who manages it now; {@code groupId} where it is a group of the register. */
    record Management(String kind, UUID groupId) {}

    record Facility(String type, String fundingSource, Integer year, LocalDate outOfUseSince) {}

    @EventType("ikm.registry.cluster.formed.v1")
    record ClusterFormed(State cluster) implements ClusterEvent {}

    @EventType("ikm.registry.cluster.changed.v1")
    record ClusterChanged(State cluster) implements ClusterEvent {}

    /** A business joined or left, or it turned out that it had on another day. */
    @EventType("ikm.registry.cluster.memberschanged.v1")
    record ClusterMembersChanged(State cluster) implements ClusterEvent {}

    @EventType("ikm.registry.cluster.managerchanged.v1")
    record ClusterManagerChanged(State cluster) implements ClusterEvent {}

    @EventType("ikm.registry.cluster.closed.v1")
    record ClusterClosed(State cluster) implements ClusterEvent {}

    record OtherClusterEvent(State cluster) implements ClusterEvent {}
}
