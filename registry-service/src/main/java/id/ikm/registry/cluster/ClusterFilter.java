package id.ikm.registry.cluster;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of clusters can be narrowed by. */
public class ClusterFilter {

    @QueryParam("q")
    @Size(min = 3, max = 100)
    @Parameter(description = "Words of its name and aliases in any order; tolerates typing errors, case and accents")
    String q;

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("kbli")
    @Pattern(regexp = "\\d{2,5}")
    @Parameter(description = "First two to five digits of the main code, of any edition")
    String kbli;

    @QueryParam("status")
    @Parameter(description = "By the members that are counted now")
    ClusterStatus status;

    @QueryParam("member")
    @Parameter(description = "A business that belongs to it now")
    UUID member;

    @QueryParam("closed")
    @Parameter(description = "Only those closed, or only the others")
    Boolean closed;
}
