package id.ikm.privacy.particulars;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nomor Kartu Keluarga: 16 digits, the same for all members of a household. [G] */
@Schema(implementation = String.class, pattern = "^\\d{16}$", examples = "1209200101200001")
public record FamilyCard(@JsonValue String digits) {

    private static final Pattern FORMAT = Pattern.compile("\\d{16}");

    @JsonCreator
    public FamilyCard {
        if (digits == null || !FORMAT.matcher(digits).matches()) {
            throw new InvalidValue("family-card.malformed");
        }
    }

    public String mask() {
        return Mask.middle(digits, 6, 4);
    }

    @Override
    public String toString() {
        return mask();
    }
}
