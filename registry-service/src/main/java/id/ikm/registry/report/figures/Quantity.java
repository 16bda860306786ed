package id.ikm.registry.report.figures;

import id.ikm.web.problem.InvalidValue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of something, from min to max; the unit is a code of the list, or the text as somebody wrote it. */
@Schema(description = "From min to max, equal where exact; an end that is left out is open")
public record Quantity(
        @PositiveOrZero @Digits(integer = 15, fraction = 3) BigDecimal min,

        @PositiveOrZero @Digits(integer = 15, fraction = 3) BigDecimal max,

        @NotBlank @Size(max = 40) String unit) {

    public Quantity {
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new InvalidValue("span.upside-down", min, max);
        }
    }

    public Quantity in(String otherUnit) {
        return new Quantity(min, max, otherUnit);
    }
}
