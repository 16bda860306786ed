package id.ikm.reporting.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some events in sequence. Other than a list the feed has no last page, so there always is a next cursor. */
public record FeedPage(List<FeedEvent> data, Next page) {

    @Schema(name = "FeedNext")
    public record Next(
            @Schema(description = "What to ask for next as ?after=, or as Last-Event-ID of the stream")
            String nextCursor,

            @Schema(description = "False: more is waiting, ask again at once. True: wait, or open the stream")
            boolean upToDate) {}

    static FeedPage of(FeedStretch stretch) {
        return new FeedPage(stretch.events(), new Next(String.valueOf(stretch.end()), stretch.upToDate()));
    }
}
