package id.ikm.registry.report.unit;

import id.ikm.web.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class UnitResource {

    private final Units units;

    UnitResource(Units units) {
        this.units = units;
    }

    @GET
    @PermitAll
    @Operation(summary = "List units of quantities")
    public Page<MeasureUnit> list() {
        return new Page<>(units.all(), new Page.Next(null));
    }
}
