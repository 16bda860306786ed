package id.ikm.reporting.feed.stream;

import id.ikm.reporting.feed.Feed;
import id.ikm.reporting.feed.FeedFilter;
import id.ikm.reporting.feed.FeedPosition;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/reporting/v1/events/stream")
@Produces(MediaType.SERVER_SENT_EVENTS)
@Tag(name = "Events")
@RolesAllowed({Roles.EVENT_SUBSCRIBER, Roles.REPORTING_ANALYST, Roles.AUDITOR, Roles.ADMIN})
public class FeedStreamResource {

    private final Feed feed;
    private final FeedStreams streams;
    private final Caller caller;
    private final HttpServerRequest request;

    FeedStreamResource(Feed feed, FeedStreams streams, Caller caller, HttpServerRequest request) {
        this.feed = feed;
        this.streams = streams;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Blocking
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-cache")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            summary = "Follow the events as they come",
            description = "Server-Sent Events: id is the sequence, event the type, data an element of the list's data. "
                    + "Without a position it starts now; Last-Event-ID goes before after.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> follow(
            @Valid @BeanParam FeedFilter filter,
            @RestHeader("Last-Event-ID") @Parameter(description = "The sequence of the last event received")
                    String lastEventId,
            @Context Sse sse) {
        var selection = filter.within(caller.scope());
        long after = lastEventId == null || lastEventId.isEmpty()
                ? feed.sequence(filter.afterOr(FeedPosition.LATEST), "?after")
                : feed.sequence(FeedPosition.ofHeader("Last-Event-ID", lastEventId), "Last-Event-ID");
        return streams.follow(new FeedFollower(after, selection, caller.tokenEndsAt(), request.response(), sse));
    }
}
