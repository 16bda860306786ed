package id.ikm.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Encrypts personal data, and makes the keyed hashes by which they are found. It opens nothing: see {@link Disclosure}. */
@ApplicationScoped
public class Sealing {

    private static final int HASH_BYTES = 32;

    private final PersonalDataKeys keys;

    Sealing(PersonalDataKeys keys) {
        this.keys = keys;
    }

    /** Begins the particulars of one owner. */
    public Envelope of(UUID owner) {
        return new Envelope(owner);
    }

    /** Null stays null: unknown. */
    byte[] seal(UUID owner, PersonalField field, String value) {
        if (value == null) {
            return null;
        }
        try {
            return keys.aead().encrypt(value.getBytes(StandardCharsets.UTF_8), Sealed.associatedData(owner, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same value of the same field has always the same hash, whoever owns it. */
    public byte[] hash(PersonalField field, String value) {
        if (value == null) {
            return null;
        }
        try {
            return keys.prf().computePrimary((field.name() + " " + value).getBytes(StandardCharsets.UTF_8), HASH_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes field after field; null is passed over. */
    public final class Envelope {

        private final UUID owner;
        private final Map<PersonalField, SealedText> fields = new EnumMap<>(PersonalField.class);

        private Envelope(UUID owner) {
            this.owner = owner;
        }

        public <T> Envelope put(PersonalField field, T value, Function<T, String> text, Function<T, String> mask) {
            if (value != null) {
                fields.put(field, new SealedText(seal(owner, field, text.apply(value)), mask.apply(value)));
            }
            return this;
        }

        public Particulars close() {
            return new Particulars(fields);
        }
    }
}
