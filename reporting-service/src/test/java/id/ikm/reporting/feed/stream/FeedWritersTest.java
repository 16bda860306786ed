package id.ikm.reporting.feed.stream;

import static id.ikm.reporting.feed.FeedFixtures.PATH;
import static id.ikm.reporting.feed.FeedFixtures.anArrival;
import static id.ikm.reporting.feed.FeedFixtures.asSubscriber;
import static id.ikm.reporting.feed.FeedFixtures.now;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.reporting.EventFixtures;
import id.ikm.reporting.feed.Feed;
import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Eight writers at once: four over the broker, and four that hold their transactions open for a random moment. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class FeedWritersTest {

    private static final int EVENTS_PER_WRITER = 150;
    private static final List<String> TOPICS =
            List.of("ikm.registry.business", "ikm.registry.group", "ikm.aid.handover", "ikm.training.enrolment");

    private final Set<String> sent = ConcurrentHashMap.newKeySet();

    @Inject
    Feed feed;

    /** Asks for page after page until it is closed. */
    private static class Puller implements AutoCloseable {

        private final List<Long> sequences = new CopyOnWriteArrayList<>();
        private final List<String> ids = new CopyOnWriteArrayList<>();
        private volatile boolean closed;

        void pullFrom(String start) {
            var cursor = start;
            while (!closed) {
                var page = asSubscriber("*")
                        .queryParam("after", cursor)
                        .queryParam("limit", 77)
                        .get(PATH)
                        .jsonPath();
                sequences.addAll(page.getList("data.sequence", Long.class));
                ids.addAll(page.getList("data.event.id"));
                cursor = page.getString("page.nextCursor");
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void areReadOnceInSequenceWithoutAGap() {
        var start = now();
        try (var stream = SseClient.open("?after=" + start, "*");
                var threads = Executors.newFixedThreadPool(9);
                var pull = new Puller()) {
            threads.submit(() -> pull.pullFrom(start));
            var writers = new ArrayList<Runnable>();
            TOPICS.forEach(topic -> writers.add(() -> sendOver(topic)));
            TOPICS.forEach(topic -> writers.add(this::appendInOpenTransactions));

            writers.stream().map(threads::submit).toList().forEach(writer -> soon().until(writer::isDone));

            soon().until(() -> pull.ids.containsAll(sent));
            soon().until(() -> stream.received.size() >= pull.sequences.size());
            assertThat(sent).hasSize(8 * EVENTS_PER_WRITER);
            assertThat(pull.ids).doesNotHaveDuplicates();
            assertSequence(start, pull.sequences);
            assertSequence(start, stream.ids().stream().map(Long::valueOf).toList());
        }
    }

    private void sendOver(String topic) {
        for (int i = 0; i < EVENTS_PER_WRITER; i++) {
            var event = EventFixtures.anEvent();
            sent.add((String) event.get("id"));
            EventFixtures.send(topic, event);
            if (i % 10 == 0) {
                EventFixtures.send(topic, event);
            }
        }
    }

    private void appendInOpenTransactions() {
        for (int i = 0; i < EVENTS_PER_WRITER; i += 3) {
            var events = List.of(anArrival(), anArrival(), anArrival());
            events.forEach(event -> sent.add(event.id().toString()));
            QuarkusTransaction.requiringNew().run(() -> {
                feed.append(events);
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(3_000_000));
            });
        }
    }

    private static void assertSequence(String after, List<Long> sequences) {
        long first = Long.parseLong(after) + 1;
        assertThat(sequences)
                .containsExactlyElementsOf(LongStream.range(first, first + sequences.size())
                        .boxed()
                        .toList());
    }
}
