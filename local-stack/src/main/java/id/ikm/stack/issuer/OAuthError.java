package id.ikm.stack.issuer;

/** A refusal in the words of RFC 6749, section 5.2. */
final class OAuthError extends RuntimeException {

    final int status;
    final String code;

    OAuthError(int status, String code, String description) {
        super(description);
        this.status = status;
        this.code = code;
    }
}
