package id.ikm.aid.purchase;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All purchases. */
@ApplicationScoped
class Purchases implements RegionalRepository<Purchase> {

    @Override
    public String kind() {
        return "purchase";
    }

    /** What stands and was bought for the application after that day. */
    @SuppressWarnings("unchecked")
    List<Purchase> boughtFor(UUID application, LocalDate day) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from purchase
                        where application_ids @> jsonb_build_array(cast(?1 as text))
                          and bought_on > ?2 and cancelled_on is null order by id
                        """, Purchase.class)
                .setParameter(1, application.toString())
                .setParameter(2, day)
                .getResultList();
    }

    /** Of that regency's office. A race that is lost after this look ends in the unique index. */
    boolean hasNumber(RegionCode region, String number) {
        return !getEntityManager()
                .createNativeQuery(
                        "select id from purchase where left(region_code, 5) = left(?1, 5) and number = ?2"
                                + " and cancelled_on is null",
                        Object.class)
                .setParameter(1, region.value())
                .setParameter(2, number)
                .getResultList()
                .isEmpty();
    }

    List<PurchaseSummary> matching(PurchaseFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("purchase", scope, filter.region)
                .whereAsked("budget_line_id = :line", "line", filter.budgetLine)
                .whereAsked(
                        "application_ids @> jsonb_build_array(cast(:application as text))",
                        "application",
                        filter.application == null ? null : filter.application.toString())
                .rows(PurchaseSummary.COLUMNS, PurchaseSummary::of, getEntityManager(), page);
    }
}
