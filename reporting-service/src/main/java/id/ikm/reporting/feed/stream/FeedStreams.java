package id.ikm.reporting.feed.stream;

import id.ikm.reporting.feed.Feed;
import id.ikm.reporting.feed.FeedProjection;
import id.ikm.reporting.feed.FeedSelection;
import id.ikm.reporting.feed.FeedStretch;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * All open streams. One thread reads what is new once for all of them and wakes them: after each commit here, and by a
 * poll, since another instance may have appended. Streams that are behind share a few readers.
 */
@ApplicationScoped
class FeedStreams implements Runnable {

    private static final Logger LOG = Logger.getLogger(FeedStreams.class);
    private static final int PAGE = 1_000;

    private final Feed feed;
    private final FeedConfig config;
    private final Clock clock;
    private final FeedTail tail = new FeedTail();
    private final Set<FeedStream> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService readers;
    private final Semaphore news = new Semaphore(1);
    private final Thread thread =
            Thread.ofPlatform().name("feed-streams").daemon().unstarted(this);
    private volatile boolean ending;

    FeedStreams(Feed feed, FeedConfig config, Clock clock, MeterRegistry metrics) {
        this.feed = feed;
        this.config = config;
        this.clock = clock;
        this.readers = Executors.newFixedThreadPool(
                config.readers(),
                Thread.ofPlatform().name("feed-reader-", 0).daemon().factory());
        Gauge.builder("ikm.feed.streams", open, Set::size)
                .description("Clients that follow the feed")
                .register(metrics);
    }

    Multi<OutboundSseEvent> follow(FeedFollower follower) {
        var stream = new FeedStream(this, follower);
        return stream.events()
                .onSubscription()
                .invoke(() -> open.add(stream))
                .onFailure()
                .invoke(e -> LOG.error("A stream of the feed broke", e))
                .onTermination()
                .invoke(() -> open.remove(stream));
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeedProjection.Grown grown) {
        news.release();
    }

    /** Before the server waits for its requests to end: a stream would never. */
    void end(@Observes ShutdownDelayInitiatedEvent event) {
        ending = true;
        news.release();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        news.release();
        thread.join(TimeUnit.SECONDS.toMillis(2));
        readers.shutdownNow();
    }

    @Override
    public void run() {
        boolean failing = false;
        while (!ending) {
            try {
                readOn();
                failing = false;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.warnf("The streams wait for the database: %s", e);
                }
                failing = true;
            }
            open.forEach(FeedStream::wake);
            awaitNews();
        }
        open.forEach(FeedStream::wake);
    }

    private void readOn() {
        if (open.isEmpty()) {
            tail.skipTo(feed.head());
            return;
        }
        FeedStretch stretch;
        do {
            stretch = feed.stretch(tail.end(), FeedSelection.EVERYTHING, PAGE);
            tail.add(stretch.events());
        } while (!stretch.upToDate());
    }

    private void awaitNews() {
        try {
            if (news.tryAcquire(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            ending = true;
        }
    }

    /** From memory, or from the database without keeping any thread of the server. */
    Uni<FeedStretch> read(long after, FeedSelection selection, int limit) {
        return tail.stretch(after, selection, limit)
                .map(stretch -> Uni.createFrom().item(stretch))
                .orElseGet(() -> Uni.createFrom()
                        .item(() -> feed.stretch(after, selection, limit))
                        .runSubscriptionOn(readers));
    }

    long end() {
        return tail.end();
    }

    Instant now() {
        return clock.instant();
    }

    FeedConfig config() {
        return config;
    }

    boolean areEnding() {
        return ending;
    }
}
