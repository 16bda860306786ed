package id.ikm.aid.handover;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of handovers can be narrowed by. */
public class HandoverFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("recipient")
    @Parameter(description = "Id of the business or group that received")
    UUID recipient;

    @QueryParam("ceremony")
    @Size(max = 200)
    @Parameter(description = "Name of the event, as written")
    String ceremony;

    @QueryParam("from")
    @Parameter(description = "Handed over on this day or later")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Handed over on this day or earlier")
    LocalDate to;
}
