package id.ikm.web.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.web.correlation.Correlation;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Answers a problem before the REST layer is reached: from filters, and from the gateway. */
@Singleton
public class EarlyAnswers {

    private static final long LINGER_MILLIS = 2_000;

    private final ObjectMapper json;

    EarlyAnswers(ObjectMapper json) {
        this.json = json;
    }

    public void refuse(RoutingContext exchange, ProblemKind kind) {
        var response = exchange.response().setStatusCode(kind.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (kind.retryAfterSeconds() > 0 && !response.headers().contains(HttpHeaders.RETRY_AFTER)) {
            response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(kind.retryAfterSeconds()));
        }
        hangUpAfterUnreadBody(exchange);
        response.end(document(exchange.request(), kind));
    }

    public Buffer document(HttpServerRequest request, ProblemKind kind) {
        var locale = ProblemTexts.locale(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            return Buffer.buffer(
                    json.writeValueAsBytes(Problem.of(kind, locale, request.getHeader(Correlation.HEADER))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A client that is still sending gets a moment to read the answer; closing at once would reset it away. */
    public static void hangUpAfterUnreadBody(RoutingContext exchange) {
        var request = exchange.request();
        if (request.isEnded() || !announcesBody(request)) {
            return;
        }
        if (request.version() != HttpVersion.HTTP_2) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        exchange.addEndHandler(answered -> {
            request.resume();
            exchange.vertx()
                    .setTimer(LINGER_MILLIS, lingered -> request.connection().close());
        });
    }

    public static boolean announcesBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }
}
