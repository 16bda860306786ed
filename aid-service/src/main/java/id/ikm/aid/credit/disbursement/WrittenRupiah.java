package id.ikm.aid.credit.disbursement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Rupiah as Indonesian news writes them: "43,6 M" is 43.6 miliar, a thousand million each (DOMAIN 4.4 [S]). */
record WrittenRupiah(BigDecimal number, long unit) {

    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("", 1L),
            Map.entry("rb", 1_000L),
            Map.entry("ribu", 1_000L),
            Map.entry("jt", 1_000_000L),
            Map.entry("juta", 1_000_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("m", 1_000_000_000L),
            Map.entry("miliar", 1_000_000_000L),
            Map.entry("milyar", 1_000_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("t", 1_000_000_000_000L),
            Map.entry("triliun", 1_000_000_000_000L),
            Map.entry("trilyun", 1_000_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L));

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<rp>Rp\\.?\\s*)?(?<![\\d.,])(?<number>\\d{1,15}(?:[.,]\\d{1,15}){0,6})"
                    + "(?:\\s*(?<unit>rb|ribu|jt|juta|million|miliar|milyar|billion|triliun|trilyun|trillion|M|T)(?![\\p{L}\\d]))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3}){2,}");

    /** Those that name rupiah or a unit; a text that is nothing but one number is one as well. */
    static List<WrittenRupiah> in(String text) {
        var found = AMOUNT.matcher(text).results().toList();
        return found.stream()
                .filter(one -> one.group("rp") != null
                        || one.group("unit") != null
                        || one.group().length() == text.strip().length())
                .map(WrittenRupiah::of)
                .toList();
    }

    /** Rounded, or cut off, at the last digit that was written. */
    boolean means(long rupiah) {
        var precision = BigDecimal.valueOf(unit).scaleByPowerOfTen(-number.scale());
        var more = BigDecimal.valueOf(rupiah).subtract(number.multiply(BigDecimal.valueOf(unit)));
        return more.compareTo(precision) < 0 && more.compareTo(precision.divide(BigDecimal.valueOf(-2))) >= 0;
    }

    /** For people to read. */
    BigDecimal rupiah() {
        return number.multiply(BigDecimal.valueOf(unit)).setScale(0, RoundingMode.HALF_UP);
    }

    private static WrittenRupiah of(MatchResult found) {
        var unit = found.group("unit");
        return new WrittenRupiah(
                number(found.group("number")), UNITS.get(unit == null ? "" : unit.toLowerCase(Locale.ROOT)));
    }

    /** A dot before three digits parts thousands; a comma, or a dot before fewer, parts decimals. */
    private static BigDecimal number(String digits) {
        var separator = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        if (separator < 0 || GROUPS.matcher(digits).matches()) {
            return new BigDecimal(digits.replaceAll("[.,]", ""));
        }
        var whole = digits.substring(0, separator).replaceAll("[.,]", "");
        return new BigDecimal(whole + "." + digits.substring(separator + 1));
    }
}
