package id.ikm.registry.privacy;

/** One field of personal data as it is stored: encrypted, and beside it what may be shown of it. */
public record SealedText(byte[] sealed, String mask) {

    @Override
    public String toString() {
        return mask;
    }
}
