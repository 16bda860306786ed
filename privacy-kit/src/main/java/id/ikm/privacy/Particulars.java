package id.ikm.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All personal data of one owner as they are stored in a column: what is not known is not there. */
public record Particulars(@JsonValue Map<PersonalField, SealedText> fields) {

    public static final Particulars NONE = new Particulars(Map.of());

    @JsonCreator
    public Particulars {
        fields = Map.copyOf(fields);
    }

    /** Null where there is none. */
    public String mask(PersonalField field) {
        return fields.containsKey(field) ? fields.get(field).mask() : null;
    }

    /** For {@link Disclosure}. */
    public List<Sealed> of(UUID owner) {
        return fields.entrySet().stream()
                .map(entry -> new Sealed(owner, entry.getKey(), entry.getValue().sealed()))
                .toList();
    }
}
