package id.ikm.registry.directory.cell;

import id.ikm.privacy.particulars.Nik;
import id.ikm.sheet.SheetCell;
import id.ikm.sheet.cell.CellText;
import id.ikm.sheet.cell.Cleaned;
import id.ikm.sheet.cell.Digits;
import id.ikm.web.problem.InvalidValue;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** NIB, KBLI and NPWP out of cells (DOMAIN 1.1); digits that are missing are put back only where a check proves them. */
public class Code {

    private static final int NIB = 13;
    private static final int NPWP = 15;
    private static final int NIK = 16;
    private static final Pattern ZEROS = Pattern.compile("0*");
    private static final Pattern KBLI = Pattern.compile("(\\d{5})(?!\\d)(?:\\.0(?!\\d))?.*");
    private static final Pattern BETWEEN_CODES = Pattern.compile("\\s*[,;/&\\n]\\s*(?=\\d)");
    private static final Pattern DOTTED_KBLI = Pattern.compile("\\d{2}[. ]?\\d[. ]?\\d[. ]?\\d");

    private Code() {}

    /** None of its digits has a meaning, so a lost zero cannot be told from a lost nine. */
    public static Cleaned<String> nib(SheetCell cell) {
        var digits = Digits.of(cell).orElse(null);
        if (digits == null || ZEROS.matcher(digits).matches()) {
            return Cleaned.unknown();
        }
        if (digits.length() != NIB) {
            throw digits.length() < NIB && cell.numeric()
                    ? new InvalidValue("directory.nib-zeros-lost", digits.length())
                    : new InvalidValue("nib.malformed");
        }
        return Cleaned.of(digits);
    }

    /** Several in one cell are the main one and further ones; a title behind a code is left out. */
    public static Cleaned<List<String>> kbli(SheetCell cell) {
        var text = CellText.of(cell).orElse(null);
        if (text == null) {
            return Cleaned.of(List.of());
        }
        if (cell.numeric() || DOTTED_KBLI.matcher(text).matches()) {
            return Cleaned.of(List.of(oneKbli(Digits.of(cell).orElseThrow())));
        }
        return Cleaned.of(
                BETWEEN_CODES.splitAsStream(text).map(Code::oneKbli).distinct().toList());
    }

    private static String oneKbli(String text) {
        var code = KBLI.matcher(text);
        if (!code.matches()) {
            throw new InvalidValue("directory.kbli");
        }
        return code.group(1);
    }

    /** The ninth of fifteen digits is a check digit [C]: it proves a lost zero, and else is only remarked upon. */
    public static Cleaned<String> npwp(SheetCell cell) {
        var digits = Digits.of(cell).orElse(null);
        if (digits == null || ZEROS.matcher(digits).matches()) {
            return Cleaned.unknown();
        }
        if (digits.length() == NPWP - 1 && cell.numeric() && passesLuhn("0" + digits)) {
            return Cleaned.with("0" + digits, "directory.npwp-zero-restored");
        }
        if (digits.length() != NPWP && digits.length() != NPWP + 1) {
            throw new InvalidValue("directory.npwp", digits.length());
        }
        return digits.length() > NPWP || passesLuhn(digits)
                ? Cleaned.of(digits)
                : Cleaned.with(digits, "directory.npwp-check-digit");
    }

    /** Sixteen digits are one more than a spreadsheet program keeps in a number. */
    public static Cleaned<String> nik(SheetCell cell) {
        var digits = Digits.of(cell).orElse(null);
        if (digits == null || ZEROS.matcher(digits).matches()) {
            return Cleaned.unknown();
        }
        if (digits.length() != NIK) {
            throw new InvalidValue("directory.nik", digits.length());
        }
        return Cleaned.of(new Nik(digits).digits());
    }

    private static boolean passesLuhn(String npwp) {
        var digits =
                npwp.substring(0, 9).chars().map(Character::getNumericValue).toArray();
        int sum = Stream.iterate(0, i -> i < digits.length, i -> i + 1)
                .mapToInt(i -> i % 2 == 0 ? digits[i] : digits[i] * 2 / 10 + digits[i] * 2 % 10)
                .sum();
        return sum % 10 == 0;
    }
}
