package id.ikm.registry.product;

import id.ikm.kit.listing.Condition;
import id.ikm.registry.classification.KbliCode;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list of products in plain SQL, always inside a region, in the order of recording. */
class ProductQuery {

    private final StringBuilder sql = new StringBuilder("""
            select id, business_id, region_code, facts ->> 'name', facts ->> 'brand', facts -> 'kbli' ->> 'edition',
                   facts -> 'kbli' ->> 'code', price_amount, facts ->> 'unit', status
            from product where\s""");
    private final Map<String, Object> parameters = new HashMap<>();

    ProductQuery(Condition region) {
        sql.append(region.sql());
        parameters.putAll(region.parameters());
    }

    /** A value that is null narrows nothing. */
    ProductQuery where(String condition, String parameter, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    List<ProductSummary> rows(EntityManager database, int count) {
        var query = database.createNativeQuery(sql + " order by id limit :count", Object[].class)
                .setParameter("count", count);
        parameters.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList())
                .stream().map(ProductQuery::summary).toList();
    }

    private static ProductSummary summary(Object[] row) {
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
