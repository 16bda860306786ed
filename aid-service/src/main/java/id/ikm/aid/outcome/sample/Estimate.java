package id.ikm.aid.outcome.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the sample says of all: unknown until each of it was looked at, for those that are easy to reach say the same. */
public record Estimate(
        int confirmed,
        int notConfirmed,
        int notFound,

        @Schema(description = "How many are still to be looked at")
        int missing,

        @Schema(description = "Confirmed, in percent; null until all were looked at")
        BigDecimal share,

        BigDecimal low,
        BigDecimal high,

        @Schema(description = "Percentage points, half of the interval; null until all were looked at")
        BigDecimal marginOfError,

        @Schema(description = "How the interval is computed")
        String method) {

    static final String METHOD = "WILSON_SCORE_FINITE_POPULATION";

    static Estimate of(int confirmed, int notConfirmed, int notFound, int size, int population, Confidence confidence) {
        int checked = confirmed + notConfirmed + notFound;
        if (checked < size) {
            return new Estimate(confirmed, notConfirmed, notFound, size - checked, null, null, null, null, METHOD);
        }
        var interval = Interval.wilson(confirmed, checked, population, confidence);
        return new Estimate(
                confirmed,
                notConfirmed,
                notFound,
                0,
                percent((double) confirmed / checked),
                percent(interval.low()),
                percent(interval.high()),
                percent(interval.margin()),
                METHOD);
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }
}
