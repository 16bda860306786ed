package id.ikm.aid.decree;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All award decrees. */
@ApplicationScoped
class Decrees implements RegionalRepository<AwardDecree> {

    @Override
    public String kind() {
        return "decree";
    }

    /** Written down, it is not looked through again with each of its recipients. */
    void begin(AwardDecree decree) {
        persistAndFlush(decree);
        getEntityManager().detach(decree);
    }

    /** Two decrees for one package count its quota one after the other. */
    void lockQuota(UUID packageId) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('quota ' || ?1, 0))")
                .setParameter(1, packageId.toString())
                .getResultList();
    }

    List<DecreeSummary> matching(DecreeFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("award_decree", scope, filter.region)
                .whereAsked("number = :number", "number", filter.number)
                .rows(DecreeSummary.COLUMNS, DecreeSummary::of, getEntityManager(), page);
    }
}
