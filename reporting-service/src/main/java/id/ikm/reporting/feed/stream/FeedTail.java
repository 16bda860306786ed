package id.ikm.reporting.feed.stream;

import id.ikm.reporting.feed.FeedEvent;
import id.ikm.reporting.feed.FeedSelection;
import id.ikm.reporting.feed.FeedStretch;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The newest events, in memory: what is new is read from the database once for all streams. */
class FeedTail {

    private static final int MAX_EVENTS = 2_000;
    private static final long MAX_CHARACTERS = 8_000_000;

    private final NavigableMap<Long, FeedEvent> events = new TreeMap<>();
    private long characters;
    private volatile long end;

    /** The newest sequence known here. */
    long end() {
        return end;
    }

    /** The events that follow {@link #end()}, without a gap. */
    synchronized void add(List<FeedEvent> following) {
        for (var event : following) {
            events.put(event.sequence(), event);
            characters += event.event().length();
            end = event.sequence();
        }
        while (events.size() > MAX_EVENTS || characters > MAX_CHARACTERS) {
            characters -= events.pollFirstEntry().getValue().event().length();
        }
    }

    /** Goes on from here, remembering nothing. */
    synchronized void skipTo(long sequence) {
        events.clear();
        characters = 0;
        end = sequence;
    }

    /** Empty where memory does not reach back that far. */
    synchronized Optional<FeedStretch> stretch(long after, FeedSelection selection, int limit) {
        if (after >= end) {
            return Optional.of(new FeedStretch(List.of(), after, true));
        }
        if (events.isEmpty() || events.firstKey() > after + 1) {
            return Optional.empty();
        }
        var found = new ArrayList<FeedEvent>();
        for (var event : events.tailMap(after, false).values()) {
            if (selection.matches(event)) {
                found.add(event);
            }
            if (found.size() == limit) {
                return Optional.of(new FeedStretch(found, event.sequence(), event.sequence() == end));
            }
        }
        return Optional.of(new FeedStretch(found, end, true));
    }
}
