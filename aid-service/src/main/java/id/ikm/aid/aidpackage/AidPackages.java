package id.ikm.aid.aidpackage;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class AidPackages implements RegionalRepository<AidPackage> {

    @Override
    public String kind() {
        return "aid-package";
    }

    /** For those that refer to it; 400 at the pointer where there is none. A province's is for its regencies too. */
    public AidPackage demand(UUID id, String pointer) {
        return findByIdOptional(id).orElseThrow(() -> new InvalidRequest(pointer, "package.unknown", id));
    }

    /** A grant of the same category in the same region the year before. */
    @SuppressWarnings("unchecked")
    Optional<String> grantOfTheYearBefore(AidPackage aid) {
        List<String> names = getEntityManager()
                .createNativeQuery("""
                        select name from aid_package earlier
                        where kind = 'GRANT' and status <> 'DRAFT' and region_code = ?1 and fiscal_year = ?2
                          and exists (select 1 from jsonb_array_elements(earlier.terms -> 'items') item
                                      where item ->> 'category' = any(?3))
                        order by id limit 1
                        """)
                .setParameter(1, aid.regionCode().value())
                .setParameter(2, aid.fiscalYear() - 1)
                .setParameter(3, aid.terms().categories().toArray(String[]::new))
                .getResultList();
        return names.stream().findFirst();
    }

    List<AidPackageSummary> matching(AidPackageFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("aid_package", scope, filter.region)
                .whereAsked("fiscal_year = :year", "year", filter.fiscalYear)
                .whereAsked("kind = :kind", "kind", filter.kind)
                .whereAsked("status = :status", "status", filter.status)
                .whereAsked("office_id = :office", "office", filter.office)
                .rows(AidPackageSummary.COLUMNS, AidPackageSummary::of, getEntityManager(), page);
    }
}
