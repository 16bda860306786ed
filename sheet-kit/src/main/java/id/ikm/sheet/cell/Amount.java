package id.ikm.sheet.cell;

import id.ikm.sheet.SheetCell;
import id.ikm.web.problem.InvalidValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers that may have a fraction, or must not: capacities, heads, shares. */
public class Amount {

    private static final Pattern PEOPLE = Pattern.compile("(?i)\\s*(orang|org|pekerja|jiwa)\\.?$");
    private static final Pattern PERCENT = Pattern.compile("\\s*%$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.ONE.scaleByPowerOfTen(15);
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_HEADS = 1_000_000;

    private Amount() {}

    /** 1.500 is read as Indonesian writes it, with a remark; 1,500 could be either and is refused. */
    public static Cleaned<BigDecimal> of(SheetCell cell) {
        var number = WrittenNumber.of(cell).orElse(null);
        if (number == null) {
            return Cleaned.unknown();
        }
        if (number.doubt() != null && number.doubt() == ',') {
            throw new InvalidValue("directory.number-ambiguous");
        }
        var value = number.value().stripTrailingZeros();
        if (value.compareTo(MOST) > 0 || value.scale() > MOST_DECIMALS) {
            throw new InvalidValue("directory.number");
        }
        var plain = value.scale() < 0 ? value.setScale(0) : value;
        return number.doubt() == null
                ? Cleaned.of(plain)
                : Cleaned.with(plain, "directory.number-read-as", plain.toPlainString());
    }

    public static Cleaned<Integer> heads(SheetCell cell) {
        var text = CellText.of(cell);
        if (text.isEmpty()) {
            return Cleaned.unknown();
        }
        var bare = new SheetCell(PEOPLE.matcher(text.get()).replaceFirst(""), cell.numeric());
        var value = WrittenNumber.of(bare)
                .orElseThrow(() -> new InvalidValue("directory.number"))
                .value();
        if (value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(MOST_HEADS)) > 0) {
            throw new InvalidValue("directory.heads");
        }
        return Cleaned.of(value.intValueExact());
    }

    /** A share of a hundred. 0.25 without a percent sign may mean a quarter or a quarter of one percent. */
    public static Cleaned<BigDecimal> percent(SheetCell cell) {
        var text = CellText.of(cell);
        if (text.isEmpty()) {
            return Cleaned.unknown();
        }
        var sign = PERCENT.matcher(text.get());
        boolean signed = sign.find();
        var value = WrittenNumber.of(new SheetCell(sign.replaceFirst(""), cell.numeric()))
                .orElseThrow(() -> new InvalidValue("directory.number"))
                .value();
        if (!signed && value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0) {
            throw new InvalidValue("directory.percent-ambiguous");
        }
        if (value.compareTo(HUNDRED) > 0 || value.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new InvalidValue("directory.percent");
        }
        return Cleaned.of(value);
    }
}
