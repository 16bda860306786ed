package id.ikm.privacy.particulars;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Nomor Pokok Wajib Pajak: 15 digits of old, 16 since PMK 112/2022 [S], where a person's is the NIK. Only the length is
 * a reason to refuse; the check digit is not published by law [C].
 */
@Schema(implementation = String.class, pattern = "^\\d{15,16}$", examples = "0012345674123000")
public record Npwp(@JsonValue String digits) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{15,16}|\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}");
    private static final int OLD_LENGTH = 15;

    @JsonCreator
    public Npwp {
        if (digits == null || !WRITTEN.matcher(digits).matches()) {
            throw new InvalidValue("npwp.malformed");
        }
        digits = digits.replaceAll("[.-]", "");
    }

    /** The one of 16 digits; of a person's old one it is not known, that would be the NIK. */
    public String sixteen() {
        return digits.length() == OLD_LENGTH ? "0" + digits : digits;
    }

    public boolean isOld() {
        return digits.length() == OLD_LENGTH;
    }

    /** A person's, who may have several businesses: it tells nobody apart. */
    public boolean isNik() {
        return !isOld() && !digits.startsWith("0");
    }

    /** Nobody has refused a number for this yet: it is a warning. */
    public boolean isPlausible() {
        return isNik() ? Nik.isPlausible(digits) : hasLuhn(sixteen().substring(1, 10));
    }

    public String mask() {
        return Mask.middle(digits, 6, 4);
    }

    @Override
    public String toString() {
        return mask();
    }

    private static boolean hasLuhn(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int digit = nine.charAt(nine.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
