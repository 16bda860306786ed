package id.ikm.registry.business;

import id.ikm.kit.listing.Condition;
import id.ikm.registry.size.IndustryScale;
import id.ikm.registry.size.MsmeClass;
import id.ikm.web.access.RegionScope;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A list of businesses in plain SQL, always inside the region of the caller. */
class BusinessQuery {

    /** So many rows of a very common word are ranked, the first in the order of registration. */
    private static final int MOST_RANKED = 2_000;

    /** A row, and what it is sorted by beside its id. */
    record Row(BusinessSummary business, String key) {}

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private String matching = "";

    /** A region, and what was written with retired codes of places that lie in it now. */
    BusinessQuery(RegionScope region, Set<RegionCode> retired) {
        var within = Condition.within("region_code", region);
        if (retired.isEmpty()) {
            where(within);
        } else {
            where("(%s or region_code in (:retired))".formatted(within.sql()), within.parameters());
            with("retired", retired.stream().map(RegionCode::value).toList());
        }
    }

    BusinessQuery where(String condition, String parameter, Object value) {
        conditions.append(" and ").append(condition);
        return with(parameter, value);
    }

    BusinessQuery with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    BusinessQuery where(Condition condition) {
        return where(condition.sql(), condition.parameters());
    }

    private BusinessQuery where(String condition, Map<String, Object> values) {
        conditions.append(" and ").append(condition);
        parameters.putAll(values);
        return this;
    }

    /** What is said from here on is of the ranked rows. */
    BusinessQuery ranked(String text) {
        matching = conditions.toString();
        conditions.setLength(0);
        return with("text", text);
    }

    List<Row> rows(EntityManager entityManager, BusinessOrder order, int count) {
        var sql = """
                select id, name, nib, region_code, industry_status, msme_class, industry_scale, status, last_confirmed_on,
                       %s as position
                from %s where true %s order by %s limit :count
                """.formatted(order.key(), source(order), conditions, order.sql());
        var query = entityManager.createNativeQuery(sql, Object[].class).setParameter("count", count);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> new Row(summary(row), (String) row[9])).toList();
    }

    private String source(BusinessOrder order) {
        return order != BusinessOrder.RELEVANCE ? "business" : """
                (select found.*, cast(round(1000 * word_similarity(:text, search_name)) as int) as rank
                 from (select * from business where true %s order by id limit %d) found) business
                """.formatted(matching, MOST_RANKED);
    }

    private static BusinessSummary summary(Object[] row) {
        return new BusinessSummary(
                (UUID) row[0],
                (String) row[1],
                row[2] == null ? null : new Nib((String) row[2]),
                new RegionCode((String) row[3]),
                row[4] == null ? null : IndustryStatus.valueOf((String) row[4]),
                MsmeClass.valueOf((String) row[5]),
                IndustryScale.valueOf((String) row[6]),
                Business.Status.valueOf((String) row[7]),
                (LocalDate) row[8]);
    }
}
