package id.ikm.training.training;

import id.ikm.training.region.RegionCode;
import id.ikm.web.access.RegionScope;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list of trainings in plain SQL, always inside the region of the caller, in the order of planning. */
class TrainingQuery {

    private final StringBuilder sql = new StringBuilder("""
            select id, title, theme, fiscal_year, region_code, capacity, enrolled, industry_only, status
            from training where true""");
    private final Map<String, Object> parameters = new HashMap<>();

    TrainingQuery(RegionScope scope) {
        if (!scope.equals(RegionScope.NATION)) {
            in(scope.region(), "scope");
        }
    }

    /** A range, which an index serves even under a plan for any value; {@code /} is the sign that follows the dot. */
    TrainingQuery in(String region, String parameter) {
        where("region_code >= :" + parameter, parameter, region);
        return where("region_code < :" + parameter + "End", parameter + "End", region + "/");
    }

    TrainingQuery where(String condition, String parameter, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(parameter, value);
        return this;
    }

    List<TrainingSummary> rows(EntityManager entityManager, int count) {
        var query = entityManager
                .createNativeQuery(sql + " order by id limit :count", Object[].class)
                .setParameter("count", count);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(TrainingQuery::summary).toList();
    }

    private static TrainingSummary summary(Object[] row) {
        return new TrainingSummary(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (Integer) row[3],
                new RegionCode((String) row[4]),
                (Integer) row[5],
                (Integer) row[6],
                (Boolean) row[7],
                TrainingStatus.valueOf((String) row[8]));
    }
}
