package id.ikm.reporting.region;

import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's dotted Kemendagri code, for example {@code 12.09.19.1007}; never a BPS code, which has no dots. */
@Schema(implementation = String.class, pattern = RegionCode.SYNTAX, examples = "12.09.20.1006")
public record RegionCode(@JsonValue String value) {

    public static final String SYNTAX = "^\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?$";

    private static final Pattern FORMAT = Pattern.compile(SYNTAX);

    public RegionCode {
        if (value == null || !FORMAT.matcher(value).matches()) {
            throw new InvalidValue("region-code.malformed");
        }
    }

    /** Called by Jakarta REST for query parameters. */
    public static RegionCode fromString(String value) {
        return new RegionCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
