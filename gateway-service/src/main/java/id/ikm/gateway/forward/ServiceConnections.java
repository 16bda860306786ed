package id.ikm.gateway.forward;

import id.ikm.gateway.GatewayConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** The connections to the services, pooled for each of them. */
@Singleton
class ServiceConnections {

    private final GatewayConfig config;
    private final Vertx vertx;
    private final HttpClient client;

    ServiceConnections(GatewayConfig config, Vertx vertx) {
        this.config = config;
        this.vertx = vertx;
        var options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setReadIdleTimeout((int) config.silenceTimeout().toSeconds())
                .setMaxWaitQueueSize(config.queueSize());
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(config.poolSize()));
    }

    HttpClient client() {
        return client;
    }

    /** Fails as "too busy" when no connection gets free; waits longer for that than for a new one to be accepted. */
    Future<HttpClientRequest> connect(URI service, Duration forTheBody) {
        var patience = config.responseTimeout().plus(forTheBody);
        return client.request(new RequestOptions()
                        .setSsl("https".equals(service.getScheme()))
                        .setHost(service.getHost())
                        .setPort(port(service))
                        .setConnectTimeout(2 * config.connectTimeout().toMillis())
                        .setIdleTimeout(patience.toMillis()))
                .recover(failure -> Future.failedFuture(
                        failure instanceof TimeoutException
                                ? new ConnectionPoolTooBusyException("no connection got free")
                                : failure));
    }

    Duration bodyTimeout() {
        return config.bodyTimeout();
    }

    Duration uploadTimeout() {
        return config.uploadTimeout();
    }

    Vertx vertx() {
        return vertx;
    }

    private static int port(URI service) {
        if (service.getPort() > 0) {
            return service.getPort();
        }
        return "https".equals(service.getScheme()) ? 443 : 80;
    }
}
