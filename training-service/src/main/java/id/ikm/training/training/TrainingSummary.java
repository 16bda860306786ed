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
        TrainingStatus status) {}
