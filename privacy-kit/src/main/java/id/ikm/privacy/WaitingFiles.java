package id.ikm.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Files that wait to be taken into the register are sealed like all personal data. They are of nobody on the register
 * yet, so no access log can tell of them: they are opened for the work that takes them in, and for who sent them.
 */
@ApplicationScoped
public class WaitingFiles {

    private static final int HASH_BYTES = 32;

    private final PersonalDataKeys keys;

    WaitingFiles(PersonalDataKeys keys) {
        this.keys = keys;
    }

    public byte[] seal(UUID file, long part, byte[] content) {
        try {
            return keys.aead().encrypt(content, place(file, part));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] open(UUID file, long part, byte[] sealed) {
        try {
            return keys.aead().decrypt(sealed, place(file, part));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open part " + part + " of file " + file, e);
        }
    }

    /** By which the same row, or file, is known again. */
    public byte[] hash(String content) {
        try {
            return keys.prf().computePrimary(("FILE " + content).getBytes(StandardCharsets.UTF_8), HASH_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] place(UUID file, long part) {
        return ("file " + file + " " + part).getBytes(StandardCharsets.UTF_8);
    }
}
