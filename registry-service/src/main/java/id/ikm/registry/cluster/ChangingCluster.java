package id.ikm.registry.cluster;

import id.ikm.web.access.Caller;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Every change of a cluster: inside the caller's region, of the version they know, stored and announced. */
@ApplicationScoped
class ChangingCluster {

    private final Clusters clusters;
    private final Standings standings;
    private final ClusterEventPublisher events;
    private final Caller caller;
    private final ClockProvider officeTime;

    ChangingCluster(
            Clusters clusters,
            Standings standings,
            ClusterEventPublisher events,
            Caller caller,
            ClockProvider officeTime) {
        this.clusters = clusters;
        this.standings = standings;
        this.events = events;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    @Transactional(TxType.MANDATORY)
    ClusterView form(DescribeCluster command) {
        var cluster = Cluster.form(command);
        clusters.persist(cluster);
        return announced(cluster, ClusterChange.FORMED);
    }

    @Transactional(TxType.MANDATORY)
    ClusterView change(UUID id, String ifMatch, ClusterChange change, Consumer<Cluster> decision) {
        var cluster = clusters.lock(id, caller.scope());
        VersionTag.demand(ifMatch, cluster.version());
        decision.accept(cluster);
        return announced(cluster, change);
    }

    /** Members have versions of their own. */
    @Transactional(TxType.MANDATORY)
    <T> T changeMembers(UUID id, Supplier<T> decision) {
        var cluster = clusters.lock(id, caller.scope());
        cluster.members();
        var answer = decision.get();
        announced(cluster, ClusterChange.MEMBERS_CHANGED);
        return answer;
    }

    ClusterView announced(Cluster cluster, ClusterChange change) {
        clusters.flush();
        var standing = standings.of(cluster, LocalDate.now(officeTime.getClock()));
        events.publish(change, cluster, standing.counted());
        return ClusterView.of(cluster, standing);
    }
}
