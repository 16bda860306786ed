package id.ikm.training.training;

import id.ikm.web.region.RegionCode;
import java.util.UUID;

/** A training as a row of a list. */
public record TrainingSummary(
        UUID id,
        String title,
        String theme,
        int fiscalYear,
        RegionCode regionCode,
        int capacity,
        int enrolled,
        boolean industryOnly,
        TrainingStatus status) {

    static final String COLUMNS =
            "id, title, theme, fiscal_year, region_code, capacity, enrolled, industry_only, status";

    static TrainingSummary of(Object[] row) {
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
