package id.ikm.aid.handover;

import id.ikm.web.problem.InvalidRequest;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
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

        @Size(max = 100) @Schema(description = "Of the maker, or of the office's inventory")
        String serialNumber,

        @Size(max = 100) @Schema(description = "Brand and type")
        String brand,

        @Size(max = 2000) String specification,
        @Size(max = 100) @Schema(examples = "Baik") String condition,

        @Schema(description = "A unit of the office's stock, which leaves it")
        UUID equipmentId) {

    private static final int MAX_WHOLE_DIGITS = 9;
    private static final BigDecimal LARGEST_VALUE = BigDecimal.valueOf(1_000_000_000_000_000L);

    public Item {
        quantity = plain(quantity);
    }

    /** As a report tells it, which seldom says more. */
    public static Item named(String name, String category, BigDecimal quantity, String unit, Long unitValue) {
        return new Item(name, category, quantity, unit, unitValue, null, null, null, null, null);
    }

    /** Whole rupiah; null unless quantity and value of every item are known. */
    static Long totalValue(List<Item> items) {
        var total = BigDecimal.ZERO;
        for (var item : items) {
            if (item.quantity == null || item.unitValue == null) {
                return null;
            }
            total = total.add(item.quantity.multiply(BigDecimal.valueOf(item.unitValue)));
        }
        if (total.compareTo(LARGEST_VALUE) > 0) {
            throw new InvalidRequest("/items", "handover.value-too-large", LARGEST_VALUE);
        }
        return total.setScale(0, RoundingMode.HALF_UP).longValueExact();
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
