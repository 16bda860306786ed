package id.ikm.aid.finding;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of findings can be narrowed by. */
public class FindingFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("kind")
    FindingKind kind;

    @QueryParam("subject")
    @Parameter(description = "Id of the application, handover, unit … that it is about")
    UUID subject;

    @QueryParam("answered")
    Boolean answered;
}
