package id.ikm.gateway.forward;

import id.ikm.web.limit.BodyLimits;
import id.ikm.web.problem.EarlyAnswers;
import id.ikm.web.problem.Problem;
import id.ikm.web.problem.ProblemKind;
import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** One request on its way to a service, and the answer on its way back. */
class Forwarding implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    private final RoutingContext exchange;
    private final URI service;
    private final ServiceConnections connections;
    private final EarlyAnswers answers;
    private final Duration patience;
    private final BoundedBody body;

    Forwarding(
            RoutingContext exchange,
            URI service,
            ServiceConnections connections,
            EarlyAnswers answers,
            BodyLimits limits) {
        this.exchange = exchange;
        this.service = service;
        this.connections = connections;
        this.answers = answers;
        var path = exchange.request().path();
        this.patience = limits.takesFiles(path) ? connections.uploadTimeout() : connections.bodyTimeout();
        this.body = EarlyAnswers.announcesBody(exchange.request())
                ? new BoundedBody(exchange.request(), limits.of(path), patience, connections.vertx())
                : null;
    }

    Future<HttpClientRequest> connect() {
        return connections
                .connect(service, body == null ? Duration.ZERO : patience)
                .map(request -> {
                    request.exceptionHandler(failure -> LOG.debug("the answer fails as well", failure));
                    if (exchange.response().closed()) {
                        request.reset();
                    }
                    return request;
                });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        ForwardedHeaders.toService(request.headers(), exchange.request());
        request.setBody(body == null ? null : Body.body(body, request.getBody().length()));
        return context.sendRequest()
                .recover(failure -> isSafelyRepeated(failure) ? context.sendRequest() : Future.failedFuture(failure))
                .recover(failure -> Future.succeededFuture(problem(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ForwardedHeaders.toClient(
                context.response().headers(), exchange.response().headers());
        dropEmptyBody(context.response());
        return context.sendResponse();
    }

    /** A body of unknown length is passed on in chunks, and clients wait for one even where none can come. */
    private static void dropEmptyBody(ProxyResponse response) {
        if (WITHOUT_BODY.contains(response.getStatusCode())
                && response.getBody().length() < 0) {
            response.getBody().stream().resume();
            response.setBody(null);
        }
    }

    /** A pooled connection that the service closed in the same moment says nothing about the service. */
    private boolean isSafelyRepeated(Throwable failure) {
        var method = exchange.request().method();
        return body == null
                && (method == HttpMethod.GET || method == HttpMethod.HEAD)
                && !exchange.response().closed()
                && (failure instanceof HttpClosedException
                        || failure instanceof SocketException && !(failure instanceof ConnectException));
    }

    private ProxyResponse problem(ProxyContext context, Throwable failure) {
        var kind = body == null || body.refusal().isEmpty()
                ? kind(failure)
                : body.refusal().get();
        if (kind.status() >= 500 && !exchange.response().closed()) {
            LOG.warnf("%s %s: %s", kind.status(), service, failure);
        }
        if (body != null) {
            body.settle();
        }
        var response = context.request().release().response();
        if (kind.retryAfterSeconds() > 0) {
            response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(kind.retryAfterSeconds()));
        }
        EarlyAnswers.hangUpAfterUnreadBody(exchange);
        return response.setStatusCode(kind.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(answers.document(exchange.request(), kind)));
    }

    private static ProblemKind kind(Throwable failure) {
        return switch (failure) {
            case TimeoutException late -> ProblemKind.GATEWAY_TIMEOUT;
            case io.netty.channel.ConnectTimeoutException late -> ProblemKind.GATEWAY_TIMEOUT;
            case ConnectionPoolTooBusyException busy -> ProblemKind.UNAVAILABLE;
            default -> ProblemKind.BAD_GATEWAY;
        };
    }
}
