package id.ikm.registry.worklist;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the work list is narrowed by. */
public class KbliWorkFilter {

    @QueryParam("edition")
    @Pattern(regexp = "20\\d{2}")
    @Parameter(description = "The edition to go over to; the one in force today if left out")
    String edition;

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("decision")
    @Parameter(description = "true: only where somebody must choose; false: only where each code has one successor")
    Boolean decision;
}
