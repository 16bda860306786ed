package id.ikm.aid.outcome.sample;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record DrawSample(
        @NotNull @Schema(description = "With all regions below it")
        RegionCode regionCode,

        @NotNull @Schema(description = "Handed over on this day or later")
        LocalDate from,

        @NotNull @Schema(description = "Handed over on this day or earlier")
        LocalDate until,

        @NotNull @Schema(description = "80, 90, 95 or 99 percent", examples = "95")
        Integer confidence,

        @NotNull
        @DecimalMin("0.5")
        @DecimalMax("30")
        @Digits(integer = 2, fraction = 1)
        @Schema(description = "Percentage points to each side", examples = "5")
        BigDecimal margin) {

    void mustBeginBeforeItEnds() {
        if (until.isBefore(from)) {
            throw new InvalidRequest("/until", "sample.ends-before-it-begins", from);
        }
    }
}
