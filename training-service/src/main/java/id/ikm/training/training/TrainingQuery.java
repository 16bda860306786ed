package id.ikm.training.training;

import id.ikm.web.access.RegionScope;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list of trainings in plain SQL, always inside the region of the caller, in the order of planning. */
class TrainingQuery {

    private static final int REGENCY_LENGTH = 5;
    private static final String AFTER_THE_DOT = "/";

    private final StringBuilder sql = new StringBuilder("""
            select id, title, theme, fiscal_year, region_code, capacity, enrolled, industry_only, status
            from training where true""");
    private final Map<String, Object> parameters = new HashMap<>();

    /** A whole regency or province by equality, for which an index has the order of the list under any plan. */
    TrainingQuery(String region) {
        if (region.length() > REGENCY_LENGTH) {
            where("region_code >= :region", "region", region);
            where("region_code < :afterRegion", "afterRegion", region + AFTER_THE_DOT);
        }
        if (region.length() >= REGENCY_LENGTH) {
            where("left(region_code, 5) = :regency", "regency", region.substring(0, REGENCY_LENGTH));
        } else if (!region.equals(RegionScope.NATION.region())) {
            where("left(region_code, 2) = :province", "province", region);
        }
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
