package id.ikm.kit.deadletter;

import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/{service}/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
@RolesAllowed(Roles.ADMIN)
public class DeadLetterResource {

    private final DeadLetters deadLetters;
    private final String application;

    DeadLetterResource(DeadLetters deadLetters, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.deadLetters = deadLetters;
        this.application = application;
    }

    @GET
    @Operation(summary = "List messages that failed")
    public Page<DeadLetterView> list(@PathParam("service") String service, @Valid @BeanParam PageRequest page) {
        mustBeHere(service);
        var rows = deadLetters.page(page.after().map(position -> position.uuid(0)), page.rows());
        return page.byId(rows, DeadLetterView::id);
    }

    @POST
    @Path("/{id}/redelivery")
    @Operation(summary = "Send a failed message again")
    public void redeliver(@PathParam("service") String service, @PathParam("id") UUID id) {
        mustBeHere(service);
        if (!deadLetters.redeliver(id)) {
            throw new NotFound("dead-letter", id);
        }
    }

    private void mustBeHere(String service) {
        if (!application.equals(service + "-service")) {
            throw new NotFound("service", service);
        }
    }
}
