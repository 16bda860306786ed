package id.ikm.registry.cluster;

import id.ikm.registry.membership.Body;
import id.ikm.registry.membership.MembershipsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;

/** Whenever a member was merged or closed, its clusters tell who belongs to them now. */
@ApplicationScoped
class LostUnitPolicy {

    private final Clusters clusters;
    private final ChangingCluster changing;

    LostUnitPolicy(Clusters clusters, ChangingCluster changing) {
        this.clusters = clusters;
        this.changing = changing;
    }

    void on(@Observes MembershipsChanged changed) {
        changed.bodies().stream()
                .filter(body -> body.kind() == Body.Kind.CLUSTER)
                .map(Body::id)
                .sorted()
                .map(id -> clusters.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .forEach(cluster -> {
                    cluster.lose();
                    changing.announced(cluster, ClusterChange.MEMBERS_CHANGED);
                });
    }
}
