package id.ikm.sheet.cell;

import id.ikm.sheet.SheetCell;
import id.ikm.web.problem.InvalidValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Whole rupiah out of {@code 1,828,883}, {@code Rp 1.828.883,-} or {@code 1,5 juta}. */
public class Rupiah {

    private static final Pattern CURRENCY = Pattern.compile("^(?:rp|idr)\\.?\\s*");
    private static final Pattern DASH = Pattern.compile("[.,]\\s*[-\u2013=]+$");
    private static final Pattern WORD =
            Pattern.compile("([\\d.,]+)\\s*(ribu|rb|juta|jt|miliar|milyar|triliun|trilyun)\\.?");
    private static final Map<String, BigDecimal> WORTH = Map.of(
            "ribu", power(3),
            "rb", power(3),
            "juta", power(6),
            "jt", power(6),
            "miliar", power(9),
            "milyar", power(9),
            "triliun", power(12),
            "trilyun", power(12));
    private static final BigDecimal MOST = power(15);

    private Rupiah() {}

    public static Cleaned<Long> of(SheetCell cell) {
        var text = CellText.of(cell);
        if (text.isEmpty()) {
            return Cleaned.unknown();
        }
        var value = cell.numeric() ? WrittenNumber.of(cell).orElseThrow().value() : written(text.get());
        if (value.compareTo(MOST) > 0) {
            throw new InvalidValue("directory.rupiah-too-large");
        }
        try {
            return Cleaned.of(value.longValueExact());
        } catch (ArithmeticException fraction) {
            throw new InvalidValue("directory.rupiah-not-whole");
        }
    }

    private static BigDecimal written(String text) {
        var bare = CURRENCY.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        var amount = DASH.matcher(bare).replaceFirst("").strip();
        var word = WORD.matcher(amount);
        if (word.matches()) {
            return WrittenNumber.ofText(word.group(1)).value().multiply(WORTH.get(word.group(2)));
        }
        return WrittenNumber.ofText(amount).value();
    }

    private static BigDecimal power(int zeros) {
        return BigDecimal.ONE.scaleByPowerOfTen(zeros);
    }
}
