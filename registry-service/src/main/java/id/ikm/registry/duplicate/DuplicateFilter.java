package id.ikm.registry.duplicate;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the review queue can be narrowed by. */
public class DuplicateFilter {

    @QueryParam("state")
    @DefaultValue("OPEN")
    DuplicateCandidate.State state;

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it; both records lie in it")
    RegionCode region;

    @QueryParam("business")
    @Parameter(description = "One of the two records")
    UUID business;
}
