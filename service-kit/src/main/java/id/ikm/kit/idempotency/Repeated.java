package id.ikm.kit.idempotency;

import java.util.Map;

/** A request whose key was seen before; it ends the transaction, which has changed nothing. */
abstract sealed class Repeated extends RuntimeException {

    private Repeated() {
        super(null, null, false, false);
    }

    /** The first answer, to be given again byte for byte. */
    static final class Answered extends Repeated {

        final int status;
        final transient Map<String, String> headers;
        final transient byte[] body;

        Answered(int status, Map<String, String> headers, byte[] body) {
            this.status = status;
            this.headers = headers;
            this.body = body;
        }
    }

    static final class StillRunning extends Repeated {}

    static final class WithAnotherBody extends Repeated {}
}
