package id.ikm.registry.report;

import id.ikm.kit.listing.Condition;
import id.ikm.web.access.RegionScope;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list of reports in plain SQL, always of businesses inside a region, in the order of drafting. */
class ReportQuery {

    private final StringBuilder sql = new StringBuilder("""
            select r.id, r.business_id, b.name, b.region_code, r.period_type, r.period_year, r.period_number, r.state
            from business_report r join business b on b.id = r.business_id where true""");
    private final Map<String, Object> parameters = new HashMap<>();

    ReportQuery(RegionScope region) {
        var within = Condition.within("b.region_code", region);
        sql.append(" and ").append(within.sql());
        parameters.putAll(within.parameters());
    }

    /** A value that is null narrows nothing. */
    ReportQuery where(String condition, String parameter, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    List<ReportSummary> rows(EntityManager entityManager, int count) {
        var query = entityManager
                .createNativeQuery(sql + " order by r.id limit :count", Object[].class)
                .setParameter("count", count);
        parameters.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList())
                .stream().map(ReportQuery::summary).toList();
    }

    private static ReportSummary summary(Object[] row) {
        return new ReportSummary(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                new RegionCode((String) row[3]),
                new ReportPeriod((String) row[4], ((Number) row[5]).intValue(), ((Number) row[6]).intValue()),
                Report.State.valueOf((String) row[7]));
    }
}
