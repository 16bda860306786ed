package id.ikm.gateway.health;

import id.ikm.gateway.GatewayConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Whether each route's service says that it is ready; asked at most once in two seconds, however many want to know. */
@Singleton
class BackendStates {

    static final String UP = "UP";
    static final String DOWN = "DOWN";
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int PATIENCE_MILLIS = 1_000;

    private final Map<String, URI> routes;
    private final HttpClient client;
    private final Uni<Map<String, String>> states;

    BackendStates(GatewayConfig config, Vertx vertx) {
        this.routes = config.routes();
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MILLIS));
        this.states = Uni.createFrom().deferred(this::ask).memoize().atLeast(FRESH);
    }

    Uni<Map<String, String>> states() {
        return states;
    }

    private Uni<Map<String, String>> ask() {
        var answers = routes.entrySet().stream()
                .map(route -> ready(route.getValue()).map(state -> Map.entry(route.getKey(), state)))
                .toList();
        return Uni.join().all(answers).andFailFast().map(all -> {
            var byRoute = new TreeMap<String, String>();
            all.forEach(state -> byRoute.put(state.getKey(), state.getValue()));
            return byRoute;
        });
    }

    private Uni<String> ready(URI service) {
        var probe = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(service + "/q/health/ready")
                .setTimeout(PATIENCE_MILLIS);
        return Uni.createFrom()
                .completionStage(() -> client.request(probe)
                        .compose(request -> request.send())
                        .map(HttpClientResponse::statusCode)
                        .toCompletionStage())
                .map(status -> status == 200 ? UP : DOWN)
                .onFailure()
                .recoverWithItem(DOWN);
    }
}
