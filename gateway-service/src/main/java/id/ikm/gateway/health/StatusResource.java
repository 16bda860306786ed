package id.ikm.gateway.health;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Which parts of the API can be used right now. */
@Path("/status")
@PermitAll
public class StatusResource {

    private final BackendStates backends;

    StatusResource(BackendStates backends) {
        this.backends = backends;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Map<String, String>> read() {
        return backends.states();
    }
}
