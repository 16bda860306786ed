package id.ikm.aid.purchase;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** A purchase as a row of a list. */
public record PurchaseSummary(
        UUID id, PurchaseOrder order, RegionCode regionCode, UUID budgetLineId, Long total, LocalDate cancelledOn) {

    static final String COLUMNS = "id, number, bought_on, supplier, region_code, budget_line_id, total, cancelled_on";

    static PurchaseSummary of(Object[] row) {
        return new PurchaseSummary(
                (UUID) row[0],
                new PurchaseOrder((String) row[1], (LocalDate) row[2], (String) row[3]),
                new RegionCode((String) row[4]),
                (UUID) row[5],
                (Long) row[6],
                (LocalDate) row[7]);
    }
}
