package id.ikm.registry.report.figures;

import id.ikm.web.problem.InvalidValue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a whole, in per cent. */
@Schema(description = "Per cent, from min to max")
public record Share(
        @PositiveOrZero @Max(100) @Digits(integer = 3, fraction = 2)
        BigDecimal min,

        @PositiveOrZero @Max(100) @Digits(integer = 3, fraction = 2)
        BigDecimal max) {

    public Share {
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new InvalidValue("span.upside-down", min, max);
        }
    }
}
