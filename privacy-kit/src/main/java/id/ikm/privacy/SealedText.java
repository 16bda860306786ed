package id.ikm.privacy;

import java.util.Arrays;

/** One field of personal data as it is stored: encrypted, and beside it what may be shown of it. */
public record SealedText(byte[] sealed, String mask) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText text && Arrays.equals(sealed, text.sealed) && mask.equals(text.mask);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sealed);
    }

    @Override
    public String toString() {
        return mask;
    }
}
