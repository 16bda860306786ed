package id.ikm.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies a stream, never more of it in memory than a buffer, and tells its length and its SHA-256. */
class Hashing {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = sha256Digest();
    private long size;

    void copy(InputStream from, OutputStream to, long most) throws IOException {
        var buffer = new byte[BUFFER];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            size += read;
            if (size > most) {
                throw new TooLarge();
            }
            digest.update(buffer, 0, read);
            to.write(buffer, 0, read);
        }
    }

    long size() {
        return size;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** More came than is taken. */
    static class TooLarge extends IOException {}
}
