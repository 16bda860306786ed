package id.ikm.gateway.limit;

import id.ikm.web.problem.EarlyAnswers;
import id.ikm.web.problem.ProblemKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Sends away who asks too often, and tells everybody how much is left (draft-ietf-httpapi-ratelimit-headers). A client is
 * an address of the network, never one that a header claims; with a token it has more.
 */
@Singleton
class LimitRoute {

    private static final int BEFORE_FORWARDING = 0;

    private final LimitConfig config;
    private final EarlyAnswers answers;
    private final Allowances allowances = new Allowances();

    LimitRoute(LimitConfig config, EarlyAnswers answers) {
        this.config = config;
        this.answers = answers;
    }

    void register(@Observes Router router) {
        config.routes().forEach((segment, quota) -> router.route("/" + segment + "/*")
                .order(BEFORE_FORWARDING)
                .handler(exchange -> limit(exchange, segment, quota)));
    }

    private void limit(RoutingContext exchange, String segment, LimitConfig.Quota quotas) {
        boolean withToken = exchange.request().headers().contains(HttpHeaders.AUTHORIZATION);
        int quota = withToken ? quotas.withToken() : quotas.anonymous();
        var client = segment + withToken + exchange.request().remoteAddress().hostAddress();
        var left = allowances.take(client, quota, config.window().toNanos(), System.nanoTime());
        exchange.response()
                .putHeader(
                        "RateLimit-Policy",
                        "\"%s\";q=%d;w=%d"
                                .formatted(segment, quota, config.window().toSeconds()))
                .putHeader("RateLimit", "\"%s\";r=%d;t=%d".formatted(segment, left.remaining(), left.secondsToFull()));
        if (left.granted()) {
            exchange.next();
        } else {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.secondsToWait()));
            answers.refuse(exchange, ProblemKind.TOO_MANY_REQUESTS);
        }
    }
}
