package id.ikm.web.limit;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.web.correlation.Correlation;
import id.ikm.web.problem.Problem;
import id.ikm.web.problem.ProblemKind;
import id.ikm.web.problem.ProblemTexts;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that says it is too large, with a problem document; the HTTP server's own limit only hangs up. */
@Singleton
class BodyLimitFilter {

    private static final int AFTER_CORRELATION = 900;

    private final ObjectMapper json;
    private final long limit;

    BodyLimitFilter(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.json = json;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, AFTER_CORRELATION);
    }

    private void refuseTooLarge(RoutingContext exchange) {
        if (declaredLength(exchange) <= limit) {
            exchange.next();
            return;
        }
        var locale = ProblemTexts.locale(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        exchange.response()
                .setStatusCode(ProblemKind.BODY_TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(asJson(Problem.of(ProblemKind.BODY_TOO_LARGE, locale, Correlation.current())));
    }

    private static long declaredLength(RoutingContext exchange) {
        try {
            var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }

    private Buffer asJson(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
