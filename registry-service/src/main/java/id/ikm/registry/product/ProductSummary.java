package id.ikm.registry.product;

import id.ikm.registry.classification.KbliCode;
import id.ikm.web.region.RegionCode;
import java.util.UUID;

/** A product as a row of a list; its price in whole rupiah. */
public record ProductSummary(
        UUID id,
        UUID businessId,
        RegionCode regionCode,
        String name,
        String brand,
        KbliCode kbli,
        Long price,
        String unit,
        Product.Status status) {

    static final String COLUMNS = """
            id, business_id, region_code, facts ->> 'name', facts ->> 'brand', facts -> 'kbli' ->> 'edition',
            facts -> 'kbli' ->> 'code', price_amount, facts ->> 'unit', status""";

    static ProductSummary of(Object[] row) {
        return new ProductSummary(
                (UUID) row[0],
                (UUID) row[1],
                new RegionCode((String) row[2]),
                (String) row[3],
                (String) row[4],
                row[6] == null ? null : new KbliCode((String) row[5], (String) row[6]),
                row[7] == null ? null : ((Number) row[7]).longValue(),
                (String) row[8],
                Product.Status.valueOf((String) row[9]));
    }
}
