package id.ikm.registry.cluster;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.registry.cluster.threshold.Threshold;
import id.ikm.registry.cluster.threshold.ThresholdPurpose;
import id.ikm.registry.cluster.threshold.Thresholds;
import id.ikm.registry.region.SearchName;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Clusters implements RegionalRepository<Cluster> {

    private static final RegionCode ANYWHERE = new RegionCode("00");

    private final Thresholds thresholds;
    private final ClockProvider officeTime;

    Clusters(Thresholds thresholds, ClockProvider officeTime) {
        this.thresholds = thresholds;
        this.officeTime = officeTime;
    }

    @Override
    public String kind() {
        return "cluster";
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

    List<ClusterSummary> matching(ClusterFilter filter, RegionScope scope, PageRequest page) {
        int minimum = sentraFrom();
        var list = new RegionalList("cluster", scope, filter.region)
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
        return list.rows(ClusterSummary.COLUMNS, row -> ClusterSummary.of(row, minimum), getEntityManager(), page);
    }
}
