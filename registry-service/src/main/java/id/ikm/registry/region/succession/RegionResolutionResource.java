package id.ikm.registry.region.succession;

import id.ikm.registry.region.Regions;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/registry/v1/regions/{code}/resolution")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Regions")
public class RegionResolutionResource {

    private final RegionSuccessions successions;
    private final Regions regions;

    RegionResolutionResource(RegionSuccessions successions, Regions regions) {
        this.successions = successions;
        this.regions = regions;
    }

    @GET
    @Operation(
            summary = "Tell what a code is on a day",
            description = "On the day asOf, today if left out, of the code as it was written on the day writtenOn; "
                    + "if that is left out, on the last day on which it was in force")
    public RegionResolution resolve(
            @RestPath RegionCode code, @RestQuery LocalDate asOf, @RestQuery LocalDate writtenOn) {
        return successions.resolve(code, writtenOn, regions.dayOr(asOf));
    }
}
