package id.ikm.privacy;

import java.util.UUID;

/** One encrypted field of one owner (a person, a business, a production site): it opens nowhere else. */
public record Sealed(UUID owner, PersonalField field, byte[] ciphertext) {

    byte[] associatedData() {
        return associatedData(owner, field);
    }

    static byte[] associatedData(UUID owner, PersonalField field) {
        return (owner + " " + field.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "sealed " + field + " of " + owner;
    }
}
