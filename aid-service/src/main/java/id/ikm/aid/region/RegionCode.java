package id.ikm.aid.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's dotted Kemendagri code, for example {@code 12.09.19.1007}; never a BPS code, which has no dots. */
@Schema(implementation = String.class, pattern = RegionCode.SYNTAX, examples = "12.09.20.1006")
public record RegionCode(@JsonValue String value) {

    public static final String SYNTAX = "^\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?$";

    private static final Pattern FORMAT = Pattern.compile(SYNTAX);
    private static final int PROVINCE_LENGTH = 2;

    @JsonCreator
    public RegionCode {
        if (value == null || !FORMAT.matcher(value).matches()) {
            throw new InvalidValue("region-code.malformed");
        }
    }

    /** Called by Jakarta REST for query parameters. */
    public static RegionCode fromString(String value) {
        return new RegionCode(value);
    }

    /** Null where there is none. */
    public static String textOf(RegionCode code) {
        return code == null ? null : code.value;
    }

    public boolean isProvince() {
        return value.length() == PROVINCE_LENGTH;
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stores the code as text. */
    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<RegionCode, String> {

        @Override
        public String convertToDatabaseColumn(RegionCode code) {
            return code == null ? null : code.value;
        }

        @Override
        public RegionCode convertToEntityAttribute(String value) {
            return value == null ? null : new RegionCode(value);
        }
    }
}
