package id.ikm.privacy.particulars;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** A place on the map in degrees (WGS 84); of a workshop at home it says where somebody lives. */
public record Position(
        @NotNull @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 7)
        BigDecimal latitude,

        @NotNull @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 7)
        BigDecimal longitude) {

    private static final int DECIMALS = 3;

    public static Position parse(String text) {
        var parts = text.split(" ");
        return new Position(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }

    /** As it is sealed. */
    public String text() {
        return latitude.toPlainString() + " " + longitude.toPlainString();
    }

    /** The square of a thousandth of a degree, about 110 m, that it lies in. */
    public String cell() {
        return cell(0, 0);
    }

    /** Its own cell and the eight around it: whoever is near is in one of them. */
    public List<String> nearbyCells() {
        return IntStream.range(0, 9).mapToObj(i -> cell(i / 3 - 1, i % 3 - 1)).toList();
    }

    @Override
    public String toString() {
        return Mask.WHOLE;
    }

    private String cell(int north, int east) {
        return (index(latitude) + north) + " " + (index(longitude) + east);
    }

    private static int index(BigDecimal degrees) {
        return degrees.movePointRight(DECIMALS).setScale(0, RoundingMode.FLOOR).intValueExact();
    }
}
