package id.ikm.registry.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A GTIN of 8, 12, 13 or 14 digits whose last one checks the others, weighted 3-1 from the right (DOMAIN 1.1 [V]). */
@Schema(implementation = String.class, pattern = "^(\\d{8}|\\d{12,14})$", examples = "8991234567891")
public record Gtin(@JsonValue String value) {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{8}|[0-9]{12,14}");
    private static final String INDONESIA = "899";
    private static final int OF_A_CASE = 14;

    @JsonCreator
    public Gtin {
        if (value == null || !FORMAT.matcher(value).matches()) {
            throw new InvalidValue("gtin.malformed");
        }
        var payload = value.substring(0, value.length() - 1);
        int expected = checkDigit(payload);
        if (value.charAt(payload.length()) - '0' != expected) {
            throw new InvalidValue("gtin.check-digit", value, expected);
        }
    }

    static int checkDigit(String payload) {
        int sum = 0;
        for (int fromRight = 0; fromRight < payload.length(); fromRight++) {
            int digit = payload.charAt(payload.length() - 1 - fromRight) - '0';
            sum += fromRight % 2 == 0 ? 3 * digit : digit;
        }
        return (10 - sum % 10) % 10;
    }

    /** By its prefix [G]. */
    boolean isOfIndonesia() {
        return value.startsWith(INDONESIA, value.length() == OF_A_CASE ? 1 : 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
