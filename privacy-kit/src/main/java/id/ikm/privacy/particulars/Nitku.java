package id.ikm.privacy.particulars;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nomor Identitas Tempat Kegiatan Usaha: the owner's NPWP of 16 digits and 6 for the place, 000000 the head office. [S] */
@Schema(implementation = String.class, pattern = "^\\d{22}$", examples = "0012345674123000000000")
public record Nitku(@JsonValue String digits) {

    private static final Pattern FORMAT = Pattern.compile("\\d{22}");
    private static final int OWNER_LENGTH = 16;

    @JsonCreator
    public Nitku {
        if (digits == null || !FORMAT.matcher(digits).matches()) {
            throw new InvalidValue("nitku.malformed");
        }
    }

    /** Of an old NPWP it is not known which of 16 digits it became: with 0 in front, or the NIK. */
    public boolean contradicts(Npwp owner) {
        var own = digits.substring(0, OWNER_LENGTH);
        return owner.isOld() ? own.startsWith("0") && !own.equals(owner.sixteen()) : !own.equals(owner.sixteen());
    }

    public String mask() {
        return Mask.middle(digits, 6, 10);
    }

    @Override
    public String toString() {
        return mask();
    }
}
