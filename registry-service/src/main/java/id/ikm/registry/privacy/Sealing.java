package id.ikm.registry.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Encrypts personal data, and makes the keyed hashes by which they are found. It opens nothing: see {@link Disclosure}. */
@ApplicationScoped
public class Sealing {

    private static final int HASH_BYTES = 32;

    private final PersonalDataKeys keys;

    Sealing(PersonalDataKeys keys) {
        this.keys = keys;
    }

    /** Null stays null: unknown. */
    public byte[] seal(UUID owner, PersonalField field, String value) {
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
}
