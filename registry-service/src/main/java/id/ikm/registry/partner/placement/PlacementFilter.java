package id.ikm.registry.partner.placement;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of placements can be narrowed by. */
public class PlacementFilter {

    @QueryParam("region")
    @Parameter(description = "Of the partner, with all below it")
    RegionCode region;

    @QueryParam("partner")
    UUID partner;

    @QueryParam("product")
    UUID product;

    @QueryParam("business")
    @Parameter(description = "Whose products they are")
    UUID business;

    @QueryParam("on")
    @Parameter(description = "Only those in place on that day")
    LocalDate on;
}
