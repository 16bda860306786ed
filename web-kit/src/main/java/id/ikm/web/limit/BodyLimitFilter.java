package id.ikm.web.limit;

import id.ikm.web.problem.EarlyAnswers;
import id.ikm.web.problem.ProblemKind;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that says it is too large, with a problem document; the HTTP server's own limit only hangs up. */
@Singleton
class BodyLimitFilter {

    private static final int AFTER_CORRELATION = 900;

    private final EarlyAnswers answers;
    private final long limit;

    BodyLimitFilter(
            EarlyAnswers answers, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.answers = answers;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, AFTER_CORRELATION);
    }

    private void refuseTooLarge(RoutingContext exchange) {
        if (declaredLength(exchange) <= limit) {
            exchange.next();
        } else {
            answers.refuse(exchange, ProblemKind.BODY_TOO_LARGE);
        }
    }

    private static long declaredLength(RoutingContext exchange) {
        try {
            var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
