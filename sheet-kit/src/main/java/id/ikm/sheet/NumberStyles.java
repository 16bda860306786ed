package id.ikm.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** How the numbers of an XLSX file are shown: a day and a share are numbers there that only their style tells apart. */
class NumberStyles {

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern OF_DAYS = Pattern.compile("[dy]|mmm");
    private static final int MOST = 100_000;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 109_205;

    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> ownFormats = new HashMap<>();
    private final boolean from1904;

    private NumberStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    static NumberStyles of(ZipFile zip, boolean from1904) throws IOException {
        var styles = new NumberStyles(from1904);
        try (var part = XmlPart.open(zip, "xl/styles.xml")) {
            boolean inCellStyles = false;
            while (part != null && part.next()) {
                if (part.starts("numFmt")) {
                    styles.ownFormats.put(number(part.attribute("numFmtId")), part.attribute("formatCode"));
                } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
                    inCellStyles = part.starts("cellXfs");
                } else if (inCellStyles && part.starts("xf") && styles.formatOfStyle.size() < MOST) {
                    styles.formatOfStyle.add(number(part.attribute("numFmtId")));
                }
            }
        }
        return styles;
    }

    /** The number as it is, or the day or share that it is shown as. */
    SheetCell shown(String number, String style) {
        int index = number(style);
        int format = index < formatOfStyle.size() && index >= 0 ? formatOfStyle.get(index) : 0;
        try {
            if (isDay(format)) {
                var days = new BigDecimal(number).longValue();
                return days > 0 && days <= LAST_DAY
                        ? SheetCell.text(
                                (from1904 ? EPOCH_1904 : EPOCH).plusDays(days).toString())
                        : SheetCell.number(number);
            }
            if (format == 9
                    || format == 10
                    || ownFormats.getOrDefault(format, "").endsWith("%")) {
                var share = new BigDecimal(number).movePointRight(2).stripTrailingZeros();
                return share.precision() > 20 ? SheetCell.number(number) : SheetCell.text(share.toPlainString() + "%");
            }
            return SheetCell.number(number);
        } catch (ArithmeticException | NumberFormatException e) {
            return SheetCell.text(number);
        }
    }

    /** The formats that every file has without saying so: 14-17, 22, and 27-36 and 50-58 of East Asia. */
    private boolean isDay(int format) {
        var own = ownFormats.get(format);
        if (own != null) {
            var signs = LITERALS.matcher(own.toLowerCase(Locale.ROOT)).replaceAll("");
            return OF_DAYS.matcher(signs).find();
        }
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 36
                || format >= 50 && format <= 58;
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new SheetRefused("sheet.broken");
        }
    }
}
