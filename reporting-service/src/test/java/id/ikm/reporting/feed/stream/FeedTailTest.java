package id.ikm.reporting.feed.stream;

import static id.ikm.reporting.feed.FeedSelection.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.reporting.feed.FeedEvent;
import id.ikm.reporting.feed.FeedSelection;
import id.ikm.reporting.feed.FeedStretch;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeedTailTest {

    private final FeedTail tail = new FeedTail();

    @Test
    void knowsTheNewestEventsInPages() {
        tail.skipTo(10);
        tail.add(events(11, 15));

        var page = tail.stretch(11, EVERYTHING, 2).orElseThrow();

        assertThat(sequences(page)).containsExactly(12L, 13L);
        assertThat(page.end()).isEqualTo(13);
        assertThat(page.upToDate()).isFalse();
        assertThat(tail.stretch(13, EVERYTHING, 2).orElseThrow().upToDate()).isTrue();
    }

    @Test
    void saysThatThereIsNothingNew() {
        tail.skipTo(10);

        assertThat(tail.stretch(10, EVERYTHING, 5)).contains(new FeedStretch(List.of(), 10, true));
        assertThat(tail.stretch(12, EVERYTHING, 5)).contains(new FeedStretch(List.of(), 12, true));
    }

    @Test
    void doesNotAnswerForWhatItHasNotSeen() {
        tail.skipTo(10);
        assertThat(tail.stretch(9, EVERYTHING, 5)).isEmpty();
        tail.add(events(11, 12));

        assertThat(tail.stretch(9, EVERYTHING, 5)).isEmpty();
        assertThat(sequences(tail.stretch(10, EVERYTHING, 5).orElseThrow())).containsExactly(11L, 12L);
    }

    @Test
    void forgetsTheOldestOfMany() {
        tail.add(events(1, 5_000));

        assertThat(tail.stretch(2_999, EVERYTHING, 5)).isEmpty();
        assertThat(sequences(tail.stretch(3_000, EVERYTHING, 1).orElseThrow())).containsExactly(3_001L);
        assertThat(tail.end()).isEqualTo(5_000);
    }

    @Test
    void forgetsTheOldestOfLargeOnes() {
        var large = "x".repeat(1_000_000);

        tail.add(LongStream.rangeClosed(1, 20).mapToObj(n -> event(n, large)).toList());

        assertThat(tail.stretch(11, EVERYTHING, 5)).isEmpty();
        assertThat(sequences(tail.stretch(12, EVERYTHING, 1).orElseThrow())).containsExactly(13L);
    }

    @Test
    void movesOnPastWhatIsNotWanted() {
        tail.add(events(1, 5));

        assertThat(tail.stretch(0, new FeedSelection("ikm.aid", null, null), 5))
                .contains(new FeedStretch(List.of(), 5, true));
    }

    private static List<FeedEvent> events(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(n -> event(n, "{}")).toList();
    }

    private static FeedEvent event(long sequence, String json) {
        return new FeedEvent(sequence, "ikm.registry.group.formed.v1", UUID.randomUUID(), "12.09", json);
    }

    private static List<Long> sequences(FeedStretch stretch) {
        return stretch.events().stream().map(FeedEvent::sequence).toList();
    }
}
