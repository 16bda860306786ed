package id.ikm.aid.decree;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** All award decrees. */
@ApplicationScoped
class Decrees implements PanacheRepositoryBase<AwardDecree, UUID> {

    /** Outside the scope there is nothing. */
    AwardDecree get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(decree -> scope.covers(decree.regionCode().value()))
                .orElseThrow(() -> new NotFound("decree", id));
    }

    AwardDecree lock(UUID id, RegionScope scope) {
        var decree = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("decree", id));
        scope.demand(decree.regionCode().value(), "");
        return decree;
    }

    /** Two decrees for one package count its quota one after the other. */
    void lockQuota(UUID packageId) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('quota ' || ?1, 0))")
                .setParameter(1, packageId.toString())
                .getResultList();
    }

    /** A region asked for must lie inside the scope. */
    List<DecreeSummary> matching(DecreeFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList(DecreeSummary.COLUMNS, "award_decree", scope, RegionCode.textOf(filter.region))
                .whereAsked("number = :number", "number", filter.number).rows(getEntityManager(), page).stream()
                        .map(DecreeSummary::of)
                        .toList();
    }
}
