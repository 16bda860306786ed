package id.ikm.aid.outcome;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of outcomes can be narrowed by. */
public class OutcomeFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("subject")
    @Parameter(description = "Id of the handover, unit or application")
    UUID subject;

    @QueryParam("recipient")
    UUID recipient;
}
