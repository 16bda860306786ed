package id.ikm.aid.outcome.sample;

import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record OutcomeSampleView(
        UUID id,
        RegionCode regionCode,
        LocalDate from,
        LocalDate until,

        @Schema(description = "Percent") int confidence,

        @Schema(description = "Percentage points, as asked for")
        BigDecimal margin,

        @Schema(description = "From which the same sample is drawn again")
        long seed,

        @Schema(description = "How many outcomes there were")
        int population,

        @Schema(description = "How many were drawn") int size,

        Estimate estimate,
        Instant drawnAt,
        long version)
        implements Versioned {

    static OutcomeSampleView of(OutcomeSample sample) {
        return new OutcomeSampleView(
                sample.id(),
                sample.regionCode(),
                sample.fromDay(),
                sample.untilDay(),
                sample.confidence(),
                sample.margin(),
                sample.seed(),
                sample.population(),
                sample.size(),
                sample.estimate(),
                sample.drawnAt(),
                sample.version());
    }
}
