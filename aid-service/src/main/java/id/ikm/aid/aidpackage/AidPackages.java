package id.ikm.aid.aidpackage;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class AidPackages implements PanacheRepositoryBase<AidPackage, UUID> {

    /** For those that refer to it; 400 at the pointer where there is none. A province's is for its regencies too. */
    public AidPackage demand(UUID id, String pointer) {
        return findByIdOptional(id).orElseThrow(() -> new InvalidRequest(pointer, "package.unknown", id));
    }

    /** Outside the scope there is nothing. */
    AidPackage get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(aid -> scope.covers(aid.regionCode().value()))
                .orElseThrow(() -> new NotFound("aid-package", id));
    }

    /** Whoever changes a package waits until the one before has; outside the scope that is not allowed. */
    AidPackage lock(UUID id, RegionScope scope) {
        var aid =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("aid-package", id));
        scope.demand(aid.regionCode().value(), "");
        return aid;
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
                        """, String.class)
                .setParameter(1, aid.regionCode().value())
                .setParameter(2, aid.fiscalYear() - 1)
                .setParameter(3, aid.terms().categories().toArray(String[]::new))
                .getResultList();
        return names.stream().findFirst();
    }

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<AidPackageSummary> matching(AidPackageFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList(AidPackageSummary.COLUMNS, "aid_package", scope, RegionCode.textOf(filter.region))
                        .whereAsked("fiscal_year = :year", "year", filter.fiscalYear)
                        .whereAsked("kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                        .whereAsked("status = :status", "status", filter.status == null ? null : filter.status.name())
                        .whereAsked("office_id = :office", "office", filter.office)
                        .rows(getEntityManager(), page)
                        .stream()
                        .map(AidPackageSummary::of)
                        .toList();
    }
}
