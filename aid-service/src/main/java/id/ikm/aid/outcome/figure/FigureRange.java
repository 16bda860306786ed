package id.ikm.aid.outcome.figure;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.InvalidValue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From min to max as it was told, never averaged (DOMAIN 0.7); an end that nobody told is open. */
@Schema(description = "From min to max, equal where exact; an end that is left out is open")
public record FigureRange(
        @PositiveOrZero @Digits(integer = 15, fraction = 3) BigDecimal min,
        @PositiveOrZero @Digits(integer = 15, fraction = 3) BigDecimal max,

        @Size(max = 40)
        @Schema(description = "Of turnover IDR and of workers PERSON, where it is left out", examples = "t")
        String unit,

        Per period) {

    public FigureRange {
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new InvalidValue("outcome.upside-down", min, max);
        }
        unit = unit == null || unit.isBlank() ? null : unit.strip();
    }

    FigureRange orIn(String usual) {
        return unit == null ? new FigureRange(min, max, usual, period) : this;
    }

    void mustTellSomething(String pointer) {
        if (min == null && max == null) {
            throw new InvalidRequest(pointer, "outcome.empty-range");
        }
    }

    void mustHaveUnit(String pointer) {
        if (unit == null) {
            throw new InvalidRequest(pointer + "/unit", "outcome.unit-needed");
        }
    }

    void mustHavePeriod(String pointer) {
        if (period == null) {
            throw new InvalidRequest(pointer + "/period", "outcome.period-needed");
        }
    }

    /** Rupiah and people are not cut into parts. */
    void mustBeWhole(String pointer) {
        if (isBroken(min) || isBroken(max)) {
            throw new InvalidRequest(pointer, "outcome.whole");
        }
    }

    private static boolean isBroken(BigDecimal number) {
        return number != null && number.stripTrailingZeros().scale() > 0;
    }
}
