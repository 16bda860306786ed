package id.ikm.aid.handover;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a handover. An unknown quantity or value is null, never 0. */
@Embeddable
@Schema(name = "HandoverItem")
public record Item(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String category,

        @Positive @Digits(integer = MAX_WHOLE_DIGITS, fraction = 3)
        BigDecimal quantity,

        @Size(max = 30) String unit,

        @PositiveOrZero @Max(1_000_000_000_000L) @Schema(description = "Whole rupiah per unit")
        Long unitValue,

        @Size(max = 100) String serialNumber) {

    private static final int MAX_WHOLE_DIGITS = 9;

    public Item {
        quantity = plain(quantity);
    }

    /** Null unless both quantity and value are known. */
    BigDecimal value() {
        return quantity == null || unitValue == null ? null : quantity.multiply(BigDecimal.valueOf(unitValue));
    }

    /** Written alike, whether it comes as 2, 2.000 or 2e0; a number too long to store is left to the validation. */
    private static BigDecimal plain(BigDecimal number) {
        if (number == null || (long) number.precision() - number.scale() > MAX_WHOLE_DIGITS) {
            return number;
        }
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
