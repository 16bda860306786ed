package id.ikm.privacy.particulars;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address for e-mail; that it has the form of one is all that is checked. */
@Schema(implementation = String.class, format = "email", examples = "aminah@example.id")
public record EmailAddress(@JsonValue String value) {

    private static final Pattern FORMAT =
            Pattern.compile("[^@\\s\\p{Cntrl}•<>\",;]{1,64}@[\\p{Alnum}-]{1,63}(\\.[\\p{Alnum}-]{1,63}){1,5}");

    @JsonCreator
    public EmailAddress {
        if (value == null || !FORMAT.matcher(value).matches()) {
            throw new InvalidValue("email.malformed");
        }
        int at = value.lastIndexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    public String mask() {
        return Mask.email(value);
    }

    @Override
    public String toString() {
        return mask();
    }
}
