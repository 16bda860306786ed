package id.ikm.gateway.forward;

import id.ikm.gateway.GatewayConfig;
import id.ikm.web.limit.BodyLimits;
import id.ikm.web.problem.EarlyAnswers;
import id.ikm.web.problem.ProblemKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sends each request to the service that its first path segment belongs to; the others go on to the gateway's own. */
@Singleton
class ForwardingRoute {

    private static final int BEFORE_ALL_PATHS_OF_ITS_OWN = 1;
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    private static final String ALLOWED =
            METHODS.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));

    private final Map<String, URI> routes;
    private final ServiceConnections connections;
    private final EarlyAnswers answers;
    private final BodyLimits limits;

    ForwardingRoute(GatewayConfig config, ServiceConnections connections, EarlyAnswers answers, BodyLimits limits) {
        this.routes = Map.copyOf(config.routes());
        this.connections = connections;
        this.answers = answers;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_PATHS_OF_ITS_OWN).handler(this::route);
    }

    private void route(RoutingContext exchange) {
        var request = exchange.request();
        if (!METHODS.contains(request.method())) {
            exchange.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            answers.refuse(exchange, ProblemKind.METHOD_NOT_ALLOWED);
            return;
        }
        if (isFramedAmbiguously(exchange)) {
            answers.refuse(exchange, ProblemKind.VALIDATION);
            return;
        }
        var target = RequestTarget.of(request.uri());
        if (target.isEmpty()) {
            answers.refuse(exchange, ProblemKind.NOT_FOUND);
            return;
        }
        var service = routes.get(target.get().firstSegment());
        if (service == null) {
            exchange.next();
        } else if (request.version() == HttpVersion.HTTP_1_0) {
            // no chunks in HTTP/1.0: the proxy would hold a whole event stream in memory
            answers.refuse(exchange, ProblemKind.HTTP_VERSION);
        } else {
            forward(exchange, service);
        }
    }

    /** Two servers that disagree where a body ends take one request for two. */
    private static boolean isFramedAmbiguously(RoutingContext exchange) {
        var headers = exchange.request().headers();
        var codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        return !codings.isEmpty()
                && (headers.contains(HttpHeaders.CONTENT_LENGTH)
                        || codings.size() > 1
                        || !codings.getFirst().equalsIgnoreCase("chunked"));
    }

    private void forward(RoutingContext exchange, URI service) {
        var forwarding = new Forwarding(exchange, service, connections, answers, limits);
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), connections.client())
                .origin(context -> forwarding.connect())
                .addInterceptor(forwarding)
                .handle(exchange.request());
    }
}
