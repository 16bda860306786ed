package id.ikm.registry.report;

import id.ikm.web.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/report-period-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class PeriodTypeResource {

    private final PeriodTypes types;

    PeriodTypeResource(PeriodTypes types) {
        this.types = types;
    }

    @GET
    @PermitAll
    @Operation(summary = "List how often reports are made")
    public Page<PeriodType> list() {
        return new Page<>(types.all(), new Page.Next(null));
    }
}
