package id.ikm.reporting.feed.stream;

import id.ikm.reporting.feed.FeedSelection;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;

/**
 * What one client of the stream asked for.
 *
 * @param until when its token ends, and with it the stream
 * @param response to see whether the client is still there
 */
record FeedFollower(long after, FeedSelection selection, Instant until, HttpServerResponse response, Sse sse) {}
