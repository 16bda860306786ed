package id.ikm.aid.purchase;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All purchases. */
@ApplicationScoped
class Purchases implements PanacheRepositoryBase<Purchase, UUID> {

    /** Outside the scope there is nothing. */
    Purchase get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(purchase -> scope.covers(purchase.regionCode().value()))
                .orElseThrow(() -> new NotFound("purchase", id));
    }

    /** Of that regency's office. A race that is lost after this look ends in the unique index. */
    boolean hasNumber(RegionCode region, String number) {
        return !getEntityManager()
                .createNativeQuery(
                        "select id from purchase where left(region_code, 5) = left(?1, 5) and number = ?2",
                        Object.class)
                .setParameter(1, region.value())
                .setParameter(2, number)
                .getResultList()
                .isEmpty();
    }

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<PurchaseSummary> matching(PurchaseFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList(PurchaseSummary.COLUMNS, "purchase", scope, RegionCode.textOf(filter.region))
                        .whereAsked("budget_line_id = :line", "line", filter.budgetLine)
                        .whereAsked(
                                "application_ids @> jsonb_build_array(cast(:application as text))",
                                "application",
                                filter.application == null ? null : filter.application.toString())
                        .rows(getEntityManager(), page)
                        .stream()
                        .map(PurchaseSummary::of)
                        .toList();
    }
}
