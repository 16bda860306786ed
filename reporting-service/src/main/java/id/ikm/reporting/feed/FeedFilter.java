package id.ikm.reporting.feed;

import id.ikm.reporting.region.ReportedRegion;
import id.ikm.web.access.RegionScope;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where to start in the feed, and what it can be narrowed by. */
public class FeedFilter {

    @QueryParam("after")
    @Parameter(description = "Only what comes behind this sequence; 0 is the start, latest is now")
    FeedPosition after;

    @QueryParam("type")
    @Size(max = 200)
    @Pattern(regexp = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")
    @Parameter(description = "An event type, or its first words", example = "ikm.registry.business")
    String type;

    @QueryParam("subject")
    @Parameter(description = "Only events about this one thing")
    UUID subject;

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    public FeedPosition afterOr(FeedPosition start) {
        return after == null ? start : after;
    }

    /** Never more than the caller's scope allows; a token without a region is refused. */
    public FeedSelection within(RegionScope scope) {
        var wanted = ReportedRegion.of(region, scope);
        return new FeedSelection(type, subject, wanted.equals(RegionScope.NATION.region()) ? null : wanted);
    }
}
