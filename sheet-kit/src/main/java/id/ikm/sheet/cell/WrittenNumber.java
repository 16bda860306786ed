package id.ikm.sheet.cell;

import id.ikm.sheet.SheetCell;
import id.ikm.web.problem.InvalidValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as it is written in Indonesian (1.828.883,5) or in English (1,828,883.5). {@code doubt} is the sign, point
 * or comma, of which nothing but the subject tells whether it groups thousands: 1.500.
 */
record WrittenNumber(BigDecimal value, Character doubt) {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,30}");
    private static final Pattern EXPONENT = Pattern.compile("(\\d)(?:[.,](\\d{1,20}))?[eE]\\+?(\\d{1,2})");
    private static final Pattern ONE_SIGN = Pattern.compile("(\\d{1,20})[.,](\\d{1,20})");
    private static final Pattern GROUPS =
            Pattern.compile("\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})*(?:(?!\\1)[.,](\\d{1,20}))?");
    private static final Pattern SPACE_IN_NUMBER = Pattern.compile("(?<=\\d)[ '](?=\\d{3}(\\D|$))");
    private static final int GROUP = 3;

    static Optional<WrittenNumber> of(SheetCell cell) {
        return CellText.of(cell).map(text -> cell.numeric() ? ofNumber(text) : ofText(text));
    }

    static WrittenNumber ofText(String written) {
        var text = SPACE_IN_NUMBER.matcher(written).replaceAll("");
        if (PLAIN.matcher(text).matches()) {
            return new WrittenNumber(new BigDecimal(text), null);
        }
        var exponent = EXPONENT.matcher(text);
        if (exponent.matches()) {
            return ofExponent(exponent.group(1), exponent.group(2), Integer.parseInt(exponent.group(3)));
        }
        var sign = ONE_SIGN.matcher(text);
        if (sign.matches()) {
            return ofOneSign(text, sign.group(1), sign.group(2));
        }
        var groups = GROUPS.matcher(text);
        if (!groups.matches()) {
            throw new InvalidValue("directory.number");
        }
        return ofGroups(text, groups.group(1), groups.group(2));
    }

    private static WrittenNumber ofOneSign(String text, String before, String after) {
        boolean mayGroup = after.length() == GROUP && before.length() <= GROUP && !before.startsWith("0");
        return mayGroup
                ? new WrittenNumber(new BigDecimal(before + after), text.charAt(before.length()))
                : new WrittenNumber(new BigDecimal(before + "." + after), null);
    }

    /** 1,828.883 would be right in neither language, or a thousandth in one: nobody can tell. */
    private static WrittenNumber ofGroups(String text, String separator, String fraction) {
        if (fraction != null && fraction.length() == GROUP) {
            throw new InvalidValue("directory.number-ambiguous");
        }
        var whole = fraction == null ? text : text.substring(0, text.length() - fraction.length() - 1);
        var digits = whole.replace(separator, "");
        return new WrittenNumber(new BigDecimal(fraction == null ? digits : digits + "." + fraction), null);
    }

    /** 1.20905E+15 shows six digits of sixteen: the others are gone. */
    private static WrittenNumber ofExponent(String first, String fraction, int exponent) {
        var digits = fraction == null ? first : first + fraction;
        if (digits.length() <= exponent) {
            throw new InvalidValue("directory.digits-lost");
        }
        return new WrittenNumber(new BigDecimal(digits).movePointLeft(digits.length() - 1 - exponent), null);
    }

    private static WrittenNumber ofNumber(String text) {
        try {
            var value = new BigDecimal(text);
            if (value.signum() < 0 || Math.abs(value.scale()) > 40) {
                throw new InvalidValue("directory.number");
            }
            return new WrittenNumber(value, null);
        } catch (NumberFormatException e) {
            throw new InvalidValue("directory.number");
        }
    }
}
