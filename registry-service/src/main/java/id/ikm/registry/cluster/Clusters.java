package id.ikm.registry.cluster;

import id.ikm.kit.listing.RegionalList;
import id.ikm.registry.cluster.threshold.Threshold;
import id.ikm.registry.cluster.threshold.ThresholdPurpose;
import id.ikm.registry.cluster.threshold.Thresholds;
import id.ikm.registry.region.SearchName;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Clusters implements PanacheRepositoryBase<Cluster, UUID> {

    private static final RegionCode ANYWHERE = new RegionCode("00");

    private final Thresholds thresholds;
    private final ClockProvider officeTime;

    Clusters(Thresholds thresholds, ClockProvider officeTime) {
        this.thresholds = thresholds;
        this.officeTime = officeTime;
    }

    Cluster get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(cluster -> scope.covers(cluster.regionCode().value()))
                .orElseThrow(() -> new NotFound("cluster", id));
    }

    /** Whoever changes a cluster waits until the one before has; outside the scope that is not allowed. */
    Cluster lock(UUID id, RegionScope scope) {
        var cluster =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("cluster", id));
        scope.demand(cluster.regionCode().value(), "");
        return cluster;
    }

    /** As {@link #lock} does, for whoever must lock something else before; reads no cluster, which would be stale then. */
    @SuppressWarnings("unchecked")
    void mustBeInScope(UUID id, RegionScope scope) {
        List<String> found = getEntityManager()
                .createNativeQuery("select region_code from cluster where id = ?1")
                .setParameter(1, id)
                .getResultList();
        scope.demand(found.stream().findFirst().orElseThrow(() -> new NotFound("cluster", id)), "");
    }

    /** Another one that is not closed in the same village; null where there is none. */
    UUID otherIn(RegionCode village, UUID except) {
        return find("regionCode = ?1 and id <> ?2 and closedOn is null order by id", village, except)
                .firstResultOptional()
                .map(Cluster::id)
                .orElse(null);
    }

    /** How many units make a sentra today, wherever no island has a number of its own. */
    int sentraFrom() {
        return thresholds
                .inForce(ThresholdPurpose.SENTRA, ANYWHERE, LocalDate.now(officeTime.getClock()))
                .map(Threshold::minimum)
                .orElse(Integer.MAX_VALUE);
    }

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<ClusterSummary> matching(ClusterFilter filter, RegionScope scope, PageRequest page) {
        int minimum = sentraFrom();
        var list = new RegionalList(ClusterSummary.COLUMNS, "cluster", scope, RegionCode.textOf(filter.region))
                .where(SearchName.like(filter.q))
                .whereAsked("main_kbli_code like :kbli", "kbli", filter.kbli == null ? null : filter.kbli + "%")
                .whereAsked("(closed_on is not null) = :closed", "closed", filter.closed)
                .whereAsked(
                        "id in (select body_id from membership where member_id = :member and left_on is null)",
                        "member",
                        filter.member);
        if (filter.status != null) {
            var sign = filter.status == ClusterStatus.SENTRA ? " >= " : " < ";
            list.where(ClusterSummary.UNITS + sign + ":minimum", "minimum", minimum);
        }
        return list.rows(getEntityManager(), page).stream()
                .map(row -> ClusterSummary.of(row, minimum))
                .toList();
    }
}
