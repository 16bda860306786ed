package id.ikm.registry.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number under which the ministry of law made a cooperative a legal entity; its usual form is [G], so odd ones pass. */
@Schema(implementation = String.class, examples = "AHU-0001234.AH.01.26.TAHUN 2020")
public record AhuNumber(@JsonValue String value) {

    private static final Pattern USUAL = Pattern.compile("AHU-\\d{1,9}\\.AH\\.\\d{2}\\.\\d{2}(\\.TAHUN ?\\d{4})?");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST = 60;

    @JsonCreator
    public AhuNumber {
        value = value == null
                ? ""
                : SPACES.matcher(value.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new InvalidValue("group.ahu-number", LONGEST);
        }
    }

    boolean isUsual() {
        return USUAL.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text, whatever the column is called. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<AhuNumber, String> {

        @Override
        public String convertToDatabaseColumn(AhuNumber number) {
            return number == null ? null : number.value;
        }

        @Override
        public AhuNumber convertToEntityAttribute(String value) {
            return value == null ? null : new AhuNumber(value);
        }
    }
}
