package id.ikm.reporting.feed;

import static id.ikm.reporting.feed.FeedFixtures.arrivals;
import static id.ikm.reporting.feed.FeedSelection.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.reporting.FreshDatabase;
import id.ikm.reporting.OneConnection;
import id.ikm.reporting.database.Database;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two transactions append at the same time, in random order of their steps, while a reader goes on and on. */
class LateCommitterTest {

    private static final int INTERLEAVINGS = 1000;
    private static final long SEED = System.nanoTime();

    private final DataSource dataSource = FreshDatabase.create();
    private final Random random = new Random(SEED);
    private final Set<String> committed = new HashSet<>();
    private final List<String> read = new ArrayList<>();
    private long position;

    /** A transaction whose steps run in its own thread, since they may have to wait for the other one. */
    private class Writer implements AutoCloseable {

        private final OneConnection transaction = new OneConnection(dataSource);
        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private Future<?> step;
        private List<String> events;

        void append() {
            var arrivals = arrivals(1 + random.nextInt(3));
            events = arrivals.stream().map(arrival -> arrival.json()).toList();
            step = thread.submit(() -> new Feed(transaction.database()).append(arrivals));
        }

        void end() {
            boolean keep = random.nextInt(5) > 0;
            if (keep) {
                committed.addAll(events);
            }
            step = thread.submit(() -> {
                if (keep) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
                return null;
            });
        }

        /** Gives the step a moment; it goes on by itself when the other transaction has ended. */
        void settle() throws Exception {
            try {
                step.get(500, TimeUnit.MICROSECONDS);
            } catch (TimeoutException waiting) {
                assertThat(step.isCancelled()).isFalse();
            }
        }

        void finish() throws Exception {
            step.get(10, TimeUnit.SECONDS);
        }

        @Override
        public void close() throws Exception {
            thread.shutdown();
            transaction.close();
        }
    }

    @Test
    void isNeverSkippedByAReader() throws Exception {
        try (var one = new Writer();
                var other = new Writer();
                var reading = new OneConnection(dataSource)) {
            var reader = new Feed(new Database(reading));
            for (int i = 0; i < INTERLEAVINGS; i++) {
                for (var step : interleaving(one, other)) {
                    step.run();
                    one.settle();
                    other.settle();
                    poll(reader, reading);
                }
                one.finish();
                other.finish();
                poll(reader, reading);
            }
        }

        assertThat(read).as("seed " + SEED).hasSize(committed.size());
        assertThat(new HashSet<>(read)).isEqualTo(committed);
    }

    /** Each writer appends before it ends; otherwise any order of the four steps. */
    private List<Runnable> interleaving(Writer one, Writer other) {
        one.step = other.step = java.util.concurrent.CompletableFuture.completedFuture(null);
        List<List<Runnable>> scripts = List.of(
                new ArrayList<>(List.of(one::append, one::end)), new ArrayList<>(List.of(other::append, other::end)));
        var steps = new ArrayList<Runnable>();
        while (steps.size() < 4) {
            var script = scripts.get(random.nextInt(2));
            if (!script.isEmpty()) {
                steps.add(script.removeFirst());
            }
        }
        return steps;
    }

    private void poll(Feed reader, OneConnection reading) throws Exception {
        var page = reader.page(position, EVERYTHING, 1000);
        reading.commit();
        for (var event : page.events()) {
            assertThat(event.sequence()).as("seed " + SEED).isEqualTo(++position);
            read.add(event.event());
        }
        assertThat(page.end()).isEqualTo(position);
    }
}
