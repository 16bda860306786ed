package id.ikm.web.problem;

import java.net.URI;
import java.util.Arrays;

/** The kinds of error that a client can tell apart; {@link #type()} is stable for ever. */
public enum ProblemKind {
    MALFORMED_BODY(400),
    VALIDATION(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    OUTSIDE_REGION(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    CONFLICT(409),
    NOT_YET_KNOWN(409),
    STILL_RUNNING(409),
    GONE(410),
    PRECONDITION_FAILED(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RULE_VIOLATED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    BAD_GATEWAY(502),
    UNAVAILABLE(503),
    GATEWAY_TIMEOUT(504),
    HTTP_VERSION(505);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** The kind for an HTTP status that a library chose; INTERNAL for what no client can mend. */
    public static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? VALIDATION : INTERNAL);
    }

    public int status() {
        return status;
    }

    /** Seconds after which the same request may succeed, or 0 where repeating it is no help. */
    public int retryAfterSeconds() {
        return switch (this) {
            case NOT_YET_KNOWN, STILL_RUNNING -> 1;
            case UNAVAILABLE, BAD_GATEWAY, GATEWAY_TIMEOUT, TOO_MANY_REQUESTS -> 5;
            default -> 0;
        };
    }

    public URI type() {
        return URI.create("urn:ikm:problem:" + slug());
    }

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
