package id.ikm.sheet.cell;

import id.ikm.sheet.SheetCell;
import id.ikm.web.problem.InvalidValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The digits of a code, which a spreadsheet program may have taken for a number and so have damaged. */
public class Digits {

    /** A program that calculates with doubles keeps fifteen digits and makes the rest up. */
    private static final int KEPT = 15;

    private static final Pattern SIGNS = Pattern.compile("[\\s.\\-/]");
    private static final Pattern NUMBER_WITH_ZERO_FRACTION = Pattern.compile("(\\d+)[.,]0");
    private static final Pattern EXPONENT = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,2}");

    private Digits() {}

    public static Optional<String> of(SheetCell cell) {
        return CellText.of(cell).map(text -> {
            if (cell.numeric()) {
                return ofNumber(text);
            }
            if (EXPONENT.matcher(text).matches()) {
                return whole(WrittenNumber.ofText(text).value());
            }
            var zero = NUMBER_WITH_ZERO_FRACTION.matcher(text);
            var digits = zero.matches() ? zero.group(1) : SIGNS.matcher(text).replaceAll("");
            if (!digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
                throw new InvalidValue("directory.code");
            }
            return digits;
        });
    }

    private static String ofNumber(String text) {
        try {
            var digits = whole(new BigDecimal(text));
            if (digits.length() > KEPT) {
                throw new InvalidValue("directory.digits-lost");
            }
            return digits;
        } catch (NumberFormatException e) {
            throw new InvalidValue("directory.code");
        }
    }

    private static String whole(BigDecimal number) {
        if (number.signum() < 0
                || number.scale() < -KEPT * 2
                || number.stripTrailingZeros().scale() > 0) {
            throw new InvalidValue("directory.code");
        }
        return number.setScale(0).toPlainString();
    }
}
