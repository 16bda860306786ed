package id.ikm.aid.equipment.stock;

import id.ikm.web.region.RegionCode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Units of one category that an office keeps in one place; what was given or written off is none of them. */
public record StockRow(
        RegionCode regionCode,

        @Schema(description = "null where nobody has said") String place,

        String category,
        long units,

        @Schema(description = "In the store, and not known to be broken or missing: to be lent or given")
        long ready,

        long onLoan,
        long inRepair) {

    static StockRow of(Object[] row) {
        var place = (String) row[1];
        return new StockRow(
                new RegionCode((String) row[0]),
                place.isEmpty() ? null : place,
                (String) row[2],
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Long) row[6]);
    }

    List<String> key() {
        return List.of(regionCode.value(), place == null ? "" : place, category);
    }
}
