package id.ikm.registry.cluster.figure;

import id.ikm.web.problem.InvalidValue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From min to max as it was told; "more than 200" is a min without a max. */
@Schema(description = "From min to max, equal where exact; an end that is left out is open")
public record FigureRange(
        @PositiveOrZero @Digits(integer = 15, fraction = 3) BigDecimal min,

        @PositiveOrZero @Digits(integer = 15, fraction = 3) BigDecimal max,

        @Size(max = 40) @Schema(description = "Of OUTPUT alone")
        String unit) {

    public FigureRange {
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new InvalidValue("span.upside-down", min, max);
        }
    }
}
