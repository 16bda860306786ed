package id.ikm.aid.handover.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One part of a record as it is hashed: JSON with its names in order and no space in it. */
public record PartText(String name, String text) {

    public static PartText of(String name, Object content) {
        return new PartText(name, CanonicalJson.of(content));
    }

    public String sha256() {
        return sha256(text);
    }

    /** As {@code sha256sum} writes it. */
    String line() {
        return sha256() + "  " + name + "\n";
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
