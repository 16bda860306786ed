package id.ikm.reporting.feed;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reporting/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
@RolesAllowed({Roles.EVENT_SUBSCRIBER, Roles.REPORTING_ANALYST, Roles.AUDITOR, Roles.ADMIN})
public class FeedResource {

    private final Feed feed;
    private final Caller caller;

    FeedResource(Feed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Read the events after a sequence")
    public FeedPage list(
            @Valid @BeanParam FeedFilter filter,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var selection = filter.within(caller.scope());
        long after = feed.sequence(filter.afterOr(FeedPosition.START), "?after");
        return FeedPage.of(feed.page(after, selection, limit));
    }
}
