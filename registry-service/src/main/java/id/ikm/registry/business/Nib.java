package id.ikm.registry.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nomor Induk Berusaha: 13 digits without any meaning or check digit (PP 24/2018). [S] */
@Schema(implementation = String.class, pattern = "^\\d{13}$", examples = "1234567890123")
public record Nib(@JsonValue String value) {

    private static final Pattern FORMAT = Pattern.compile("\\d{13}");

    @JsonCreator
    public Nib {
        if (value == null || !FORMAT.matcher(value).matches()) {
            throw new InvalidValue("nib.malformed");
        }
    }

    /** Called by Jakarta REST for query parameters. */
    public static Nib fromString(String value) {
        return new Nib(value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<Nib, String> {

        @Override
        public String convertToDatabaseColumn(Nib nib) {
            return nib == null ? null : nib.value;
        }

        @Override
        public Nib convertToEntityAttribute(String value) {
            return value == null ? null : new Nib(value);
        }
    }
}
