package id.ikm.training.training;

import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record TrainingView(
        UUID id,
        String title,
        String theme,
        int fiscalYear,
        RegionCode regionCode,
        int capacity,
        boolean industryOnly,
        TrainingStatus status,
        List<Session> sessions,
        Instant plannedAt,
        long version)
        implements Versioned {

    static TrainingView of(Training training) {
        return new TrainingView(
                training.id(),
                training.title(),
                training.theme(),
                training.fiscalYear(),
                training.regionCode(),
                training.capacity(),
                training.industryOnly(),
                training.status(),
                training.sessions(),
                training.plannedAt(),
                training.version());
    }
}
