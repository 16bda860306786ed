package id.ikm.web.limit;

import id.ikm.web.problem.EarlyAnswers;
import id.ikm.web.problem.ProblemKind;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Refuses a body that says it is too large, with a problem document; the HTTP server's own limit only hangs up. */
@Singleton
class BodyLimitFilter {

    private static final int AFTER_CORRELATION = 900;

    /** Quarkus notes its one limit for undeclared bodies at -2. */
    private static final int AFTER_THE_SERVERS_OWN_LIMIT = 1;

    private final EarlyAnswers answers;
    private final BodyLimits limits;

    BodyLimitFilter(EarlyAnswers answers, BodyLimits limits) {
        this.answers = answers;
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, AFTER_CORRELATION);
        filters.register(this::boundUndeclared, AFTER_THE_SERVERS_OWN_LIMIT);
    }

    private void boundUndeclared(RoutingContext exchange) {
        if (exchange.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            exchange.put(
                    VertxHttpRecorder.MAX_REQUEST_SIZE_KEY,
                    limits.of(exchange.request().path()));
        }
        exchange.next();
    }

    private void refuseTooLarge(RoutingContext exchange) {
        if (declaredLength(exchange) <= limits.of(exchange.request().path())) {
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
