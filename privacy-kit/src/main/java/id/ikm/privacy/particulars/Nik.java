package id.ikm.privacy.particulars;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Nomor Induk Kependudukan, {@code PPKKCC DDMMYY SSSS}: the place of first registration, the day of birth (women + 40),
 * a serial from 0001. [S] As text it is always its mask.
 */
@Schema(implementation = String.class, pattern = "^\\d{16}$", examples = "1209205708900001")
public record Nik(@JsonValue String digits) {

    private static final Pattern FORMAT = Pattern.compile("\\d{16}");
    private static final int WOMEN = 40;
    private static final int YOUNGEST = 15;
    private static final int OLDEST = 110;

    @JsonCreator
    public Nik {
        if (digits == null || !FORMAT.matcher(digits).matches()) {
            throw new InvalidValue("nik.malformed");
        }
        if (!isBirthday(digits)) {
            throw new InvalidValue("nik.birthday");
        }
        if (digits.endsWith("0000")) {
            throw new InvalidValue("nik.serial");
        }
    }

    static boolean isPlausible(String digits) {
        return FORMAT.matcher(digits).matches() && isBirthday(digits) && !digits.endsWith("0000");
    }

    public Sex sex() {
        return part(digits, 6) > WOMEN ? Sex.FEMALE : Sex.MALE;
    }

    /** The district of first registration as it was called then; the code may be retired. */
    public String firstRegisteredIn() {
        return digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6);
    }

    /** In the century that makes an owner 15 to 110 years old on that day, if there is one. [G] */
    public Optional<LocalDate> bornOn(LocalDate day) {
        return IntStream.of(1900, 2000)
                .mapToObj(century -> date(digits, century))
                .flatMap(Optional::stream)
                .filter(born -> {
                    var age = ChronoUnit.YEARS.between(born, day);
                    return age >= YOUNGEST && age <= OLDEST;
                })
                .findFirst();
    }

    public String mask() {
        return Mask.middle(digits, 6, 4);
    }

    @Override
    public String toString() {
        return mask();
    }

    /** 29 February is a day if it was one in either century. */
    private static boolean isBirthday(String digits) {
        return date(digits, 1900).isPresent() || date(digits, 2000).isPresent();
    }

    private static Optional<LocalDate> date(String digits, int century) {
        int day = part(digits, 6);
        try {
            return Optional.of(
                    LocalDate.of(century + part(digits, 10), part(digits, 8), day > WOMEN ? day - WOMEN : day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int part(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
