package id.ikm.reporting.feed;

import java.util.List;

/**
 * A part of the feed that somebody has read.
 *
 * @param events what was wanted in it
 * @param end the last sequence looked at, wanted or not
 * @param upToDate whether the feed went no further
 */
public record FeedStretch(List<FeedEvent> events, long end, boolean upToDate) {}
