package id.ikm.registry.aspiration;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of aspirations can be narrowed by. */
public class AspirationFilter {

    @QueryParam("region")
    @Parameter(description = "Where the speaker was, with all below it")
    RegionCode region;

    @QueryParam("theme")
    String theme;

    @QueryParam("state")
    AspirationState state;

    @QueryParam("speaker")
    UUID speaker;

    @QueryParam("from")
    @Parameter(description = "Said on this day or later")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Said on this day or earlier")
    LocalDate to;
}
