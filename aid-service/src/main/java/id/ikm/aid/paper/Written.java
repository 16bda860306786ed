package id.ikm.aid.paper;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Days and money as Indonesian offices write them. */
public class Written {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", INDONESIAN);
    private static final List<String> UNITS = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");

    private Written() {}

    /** {@code 14 Oktober 2025} */
    public static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    /** {@code Selasa} */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** {@code Rp 15.000.000}, or null where nobody knows. */
    public static String rupiah(Long amount) {
        return amount == null
                ? null
                : "Rp " + NumberFormat.getIntegerInstance(INDONESIAN).format(amount);
    }

    /** With a comma before the fraction, if there is one. */
    public static String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(INDONESIAN);
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }

    /** {@code dua ribu dua puluh lima}: the number in words, as in a report's first sentence. */
    public static String inWords(long number) {
        if (number < 0) {
            return "minus " + inWords(-number);
        }
        if (number < 12) {
            return UNITS.get((int) number);
        }
        if (number < 20) {
            return inWords(number - 10) + " belas";
        }
        if (number < 100) {
            return inWords(number / 10) + " puluh" + rest(number % 10);
        }
        if (number < 1_000) {
            return (number < 200 ? "seratus" : inWords(number / 100) + " ratus") + rest(number % 100);
        }
        if (number < 2_000) {
            return "seribu" + rest(number % 1_000);
        }
        return thousands(number);
    }

    private static String thousands(long number) {
        var names = List.of("ribu", "juta", "miliar", "triliun");
        long size = 1_000;
        int name = 0;
        while (name < names.size() - 1 && number / size >= 1_000) {
            size *= 1_000;
            name++;
        }
        return inWords(number / size) + " " + names.get(name) + rest(number % size);
    }

    private static String rest(long number) {
        return number == 0 ? "" : " " + inWords(number);
    }
}
