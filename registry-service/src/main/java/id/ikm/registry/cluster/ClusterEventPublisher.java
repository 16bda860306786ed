package id.ikm.registry.cluster;

import id.ikm.events.registry.ClusterEvent;
import id.ikm.events.registry.ClusterEvent.ClusterChanged;
import id.ikm.events.registry.ClusterEvent.ClusterClosed;
import id.ikm.events.registry.ClusterEvent.ClusterFormed;
import id.ikm.events.registry.ClusterEvent.ClusterManagerChanged;
import id.ikm.events.registry.ClusterEvent.ClusterMembersChanged;
import id.ikm.events.registry.Kbli;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import id.ikm.registry.cluster.facility.Facility;
import id.ikm.registry.cluster.management.Management;
import id.ikm.registry.membership.Body;
import id.ikm.registry.membership.Member;
import id.ikm.registry.membership.Memberships;
import id.ikm.registry.term.Tenures;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ClusterEventPublisher {

    private final Outbox outbox;
    private final Memberships memberships;

    ClusterEventPublisher(Outbox outbox, Memberships memberships) {
        this.outbox = outbox;
        this.memberships = memberships;
    }

    /** After the change has been flushed. */
    void publish(ClusterChange change, Cluster cluster, Counted counted) {
        var subject = new EventSubject(
                cluster.id(), cluster.version(), cluster.regionCode().value());
        outbox.publish(ClusterEvent.TOPIC, subject, event(change, state(cluster, counted)));
    }

    private static ClusterEvent event(ClusterChange change, ClusterEvent.State state) {
        return switch (change) {
            case FORMED -> new ClusterFormed(state);
            case CHANGED -> new ClusterChanged(state);
            case MEMBERS_CHANGED -> new ClusterMembersChanged(state);
            case MANAGER_CHANGED -> new ClusterManagerChanged(state);
            case CLOSED -> new ClusterClosed(state);
        };
    }

    private ClusterEvent.State state(Cluster cluster, Counted counted) {
        var kbli = cluster.trade().mainKbli();
        return new ClusterEvent.State(
                cluster.id(),
                cluster.version(),
                cluster.name(),
                cluster.aliases(),
                cluster.regionCode().value(),
                kbli == null ? null : new Kbli(kbli.edition(), kbli.code()),
                cluster.trade().group(),
                cluster.trade().products(),
                cluster.basis().sinceYear(),
                counted.units(),
                counted.status() == null ? null : counted.status().name(),
                memberships.now(Body.cluster(cluster.id()), Member.Kind.BUSINESS),
                Tenures.now(cluster.managers())
                        .map(ClusterEventPublisher::manager)
                        .orElse(null),
                cluster.facilities().stream()
                        .map(ClusterEventPublisher::facility)
                        .toList(),
                cluster.closedOn());
    }

    /** Without its name: a field that takes any text could hold a person's. */
    private static ClusterEvent.Management manager(Management manager) {
        return new ClusterEvent.Management(manager.kind().name(), manager.groupId());
    }

    private static ClusterEvent.Facility facility(Facility facility) {
        var source = facility.fundingSource();
        return new ClusterEvent.Facility(
                facility.type().name(),
                source == null ? null : source.name(),
                facility.year(),
                facility.outOfUseSince());
    }
}
