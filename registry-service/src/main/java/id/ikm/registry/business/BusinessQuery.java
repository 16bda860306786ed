package id.ikm.registry.business;

import id.ikm.registry.region.RegionCode;
import id.ikm.web.access.RegionScope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A list of businesses in plain SQL, always inside the region of the caller, in the order of registration. */
class BusinessQuery {

    private static final int REGENCY_LENGTH = 5;

    private final StringBuilder sql = new StringBuilder(
            "select id, name, nib, region_code, industry_status, status, last_confirmed_on from business where true");
    private final Map<String, Object> parameters = new HashMap<>();

    /** A region, and what was written with retired codes of places that lie in it now. */
    BusinessQuery(RegionScope region, Set<RegionCode> retired) {
        if (retired.isEmpty()) {
            within(region, "%s");
        } else {
            parameters.put("retired", retired.stream().map(RegionCode::value).toList());
            within(region, "(%s or region_code in (:retired))");
        }
    }

    /** A whole regency or province by equality, for which an index has the order of the list under any plan. */
    private void within(RegionScope region, String condition) {
        var code = region.region();
        if (code.length() > REGENCY_LENGTH) {
            where(condition.formatted("region_code like :region"), "region", region.likePattern());
        } else if (code.length() == REGENCY_LENGTH) {
            where(condition.formatted("left(region_code, 5) = :regency"), "regency", code);
        } else if (!region.equals(RegionScope.NATION)) {
            where(condition.formatted("left(region_code, 2) = :province"), "province", code);
        }
    }

    BusinessQuery where(String condition, String parameter, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(parameter, value);
        return this;
    }

    List<BusinessSummary> rows(EntityManager entityManager, int count) {
        var query = entityManager
                .createNativeQuery(sql + " order by id limit :count", Object[].class)
                .setParameter("count", count);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(BusinessQuery::summary).toList();
    }

    private static BusinessSummary summary(Object[] row) {
        return new BusinessSummary(
                (UUID) row[0],
                (String) row[1],
                row[2] == null ? null : new Nib((String) row[2]),
                new RegionCode((String) row[3]),
                row[4] == null ? null : IndustryStatus.valueOf((String) row[4]),
                Business.Status.valueOf((String) row[5]),
                (LocalDate) row[6]);
    }
}
