package id.ikm.privacy.particulars;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import id.ikm.web.problem.InvalidValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A telephone number, written {@code 0812…}, {@code 62812…} or {@code +62812…} and kept as E.164. [G] */
@Schema(implementation = String.class, examples = "+6281234567890")
public record PhoneNumber(@JsonValue String e164) {

    private static final String HOME = "ID";
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 ()./-]{5,40}");

    @JsonCreator
    public PhoneNumber {
        if (e164 == null || !WRITTEN.matcher(e164).matches()) {
            throw new InvalidValue("phone.malformed");
        }
        var util = PhoneNumberUtil.getInstance();
        e164 = util.format(parsed(e164), PhoneNumberFormat.E164);
    }

    /** A number of a length or a prefix that nobody gives out: it is a warning. */
    public boolean isPlausible() {
        return PhoneNumberUtil.getInstance().isValidNumber(parsed(e164));
    }

    public String mask() {
        return Mask.middle(e164, Math.min(6, e164.length() - 3), 2);
    }

    @Override
    public String toString() {
        return mask();
    }

    private static com.google.i18n.phonenumbers.Phonenumber.PhoneNumber parsed(String text) {
        try {
            return PhoneNumberUtil.getInstance().parse(text, HOME);
        } catch (NumberParseException e) {
            throw new InvalidValue("phone.malformed");
        }
    }
}
