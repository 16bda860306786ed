package id.ikm.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows the services' states; the gateway is ready by itself, for its other routes and its problem documents. */
@Readiness
@Singleton
class BackendsCheck implements AsyncHealthCheck {

    private final BackendStates backends;

    BackendsCheck(BackendStates backends) {
        this.backends = backends;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return backends.states().map(states -> {
            var response = HealthCheckResponse.named("services").up();
            states.forEach(response::withData);
            return response.build();
        });
    }
}
