package id.ikm.registry.catalog.changes;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/catalog/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class ChangesResource {

    private final Changes changes;

    ChangesResource(Changes changes) {
        this.changes = changes;
    }

    @GET
    @PermitAll
    @Operation(summary = "Read the changes after a cursor")
    public ChangesPage list(
            @QueryParam("after") ChangeCursor after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return changes.after(after, limit);
    }
}
