package id.ikm.registry.promotion;

import id.ikm.registry.ruleset.Axis;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of promotions can be narrowed by. */
class PromotionFilter {

    @QueryParam("region")
    @Parameter(description = "Region of the business, with all below it")
    RegionCode region;

    @QueryParam("year")
    @Min(1900)
    @Max(2200)
    @Parameter(description = "In which it took effect")
    Integer year;

    @QueryParam("axis")
    Axis axis;

    UUID business;
}
