package id.ikm.registry.group;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of groups can be narrowed by. */
public class GroupFilter {

    @QueryParam("q")
    @Size(min = 3, max = 100)
    @Parameter(description = "Words of its name in any order; tolerates typing errors, case and accents")
    String q;

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("kind")
    GroupKind kind;

    @QueryParam("member")
    @Parameter(description = "A business or a person that belongs to it now")
    UUID member;

    @QueryParam("dissolved")
    @Parameter(description = "Only those dissolved, or only the others")
    Boolean dissolved;
}
