package id.ikm.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** Two services that answer (registry and training) and two that are away, behind a gateway of little patience. */
public class Backends implements QuarkusTestResourceLifecycleManager {

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        try {
            var away = "http://localhost:" + unusedPort();
            return Map.of(
                    "gateway.routes.registry",
                    new Backend(vertx, "registry").url(),
                    "gateway.routes.training",
                    new Backend(vertx, "training").url(),
                    "gateway.routes.aid",
                    away,
                    "gateway.routes.reporting",
                    away,
                    "gateway.response-timeout",
                    "PT2S",
                    "gateway.body-timeout",
                    "PT2S",
                    "gateway.connect-timeout",
                    "PT1S",
                    "gateway.pool-size",
                    "250",
                    "quarkus.http.cors.origins",
                    "https://dashboard.example,/http://localhost:[0-9]+/");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        vertx.close();
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
