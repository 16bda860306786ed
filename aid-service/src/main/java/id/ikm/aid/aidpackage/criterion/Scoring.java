package id.ikm.aid.aidpackage.criterion;

import id.ikm.web.problem.FieldFault;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a value becomes a share of a criterion's weight: nothing at the worst, all at the best, in between in proportion. */
public record Scoring(
        @NotNull By by,

        @Positive @Max(1000) @Schema(description = "POINTS: the most that a verifier can give")
        Integer maximumPoints,

        @Schema(description = "FACT: which one") Fact fact,

        @Digits(integer = 9, fraction = 3) @Schema(description = "FACT: at this value, and beyond, nothing")
        BigDecimal worst,

        @Digits(integer = 9, fraction = 3)
        @Schema(description = "FACT: at this value, and beyond, all; may be the lower one")
        BigDecimal best) {

    private static final int DECIMALS = 6;

    /** Who tells the value. */
    public enum By {
        /** A verifier, on a scale from 0. */
        POINTS,
        /** What is on record of the applicant. */
        FACT
    }

    Optional<FieldFault> fault(String pointer) {
        boolean complete =
                switch (by) {
                    case POINTS -> maximumPoints != null && fact == null && worst == null && best == null;
                    case FACT ->
                        maximumPoints == null
                                && fact != null
                                && worst != null
                                && best != null
                                && worst.compareTo(best) != 0;
                };
        return complete ? Optional.empty() : Optional.of(FieldFault.at(pointer + "/scoring", "package.scoring-" + by));
    }

    /** From 0 to 1; null where the value is unknown. */
    BigDecimal share(BigDecimal value) {
        if (value == null) {
            return null;
        }
        var nothing = by == By.POINTS ? BigDecimal.ZERO : worst;
        var all = by == By.POINTS ? BigDecimal.valueOf(maximumPoints) : best;
        return value.subtract(nothing)
                .divide(all.subtract(nothing), DECIMALS, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }
}
