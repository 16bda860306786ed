package id.ikm.sheet.cell;

import id.ikm.sheet.SheetCell;
import id.ikm.web.problem.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days and years out of Excel's serial numbers, {@code 5 Maret 2021}, {@code 05/03/2021} and {@code 2021}. */
public class Day {

    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})[- ]([a-z]{3,9})\\.?[- ](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:tahun|thn|th)?\\.?\\s*(\\d{4})(?:[.,]0)?");
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb", "peb"),
            List.of("mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("agu", "aug", "ags"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov", "nop"),
            List.of("des", "dec"));
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR_THAT_IS_NO_DAY = 2200;
    private static final int LAST_SERIAL = 109_205;

    private Day() {}

    public static Cleaned<LocalDate> of(SheetCell cell) {
        return CellText.of(cell)
                .map(text -> Cleaned.of(cell.numeric() ? serial(text) : written(text.toLowerCase(Locale.ROOT))))
                .orElse(Cleaned.unknown());
    }

    /** Of a cell that should hold a year, but often holds a day. */
    public static Cleaned<Integer> year(SheetCell cell, int latest) {
        var text = CellText.of(cell).orElse(null);
        if (text == null) {
            return Cleaned.unknown();
        }
        var plain = YEAR.matcher(text.toLowerCase(Locale.ROOT));
        int year = plain.matches() && Integer.parseInt(plain.group(1)) <= LAST_YEAR_THAT_IS_NO_DAY
                ? Integer.parseInt(plain.group(1))
                : of(cell).value().getYear();
        if (year < FIRST_YEAR || year > latest) {
            throw new InvalidValue("directory.year", year, FIRST_YEAR, latest);
        }
        return Cleaned.of(year);
    }

    private static LocalDate serial(String text) {
        var days =
                WrittenNumber.of(SheetCell.number(text)).orElseThrow().value().longValue();
        if (days < 1 || days > LAST_SERIAL) {
            throw new InvalidValue("directory.day");
        }
        return EXCEL_EPOCH.plusDays(days);
    }

    private static LocalDate written(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        var numbers = DAY_FIRST.matcher(text);
        if (numbers.matches()) {
            return day(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1));
        }
        var words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return day(words.group(3), month(words.group(2)), words.group(1));
        }
        throw new InvalidValue("directory.day");
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(name::startsWith)) {
                return i + 1;
            }
        }
        throw new InvalidValue("directory.day");
    }

    private static LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new InvalidValue("directory.day");
        }
    }
}
