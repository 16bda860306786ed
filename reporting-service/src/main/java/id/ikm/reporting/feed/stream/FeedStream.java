package id.ikm.reporting.feed.stream;

import id.ikm.reporting.feed.FeedEvent;
import id.ikm.reporting.feed.FeedStretch;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One client's way through the feed. It goes on as fast as the client takes the events and holds one page of them at
 * most. Whoever takes nothing loses the connection by the server's idle time-out, and can come back to where it was.
 */
class FeedStream {

    private static final int PAGE = 100;
    private static final long RECONNECT_MILLIS = 2_000;

    private final FeedStreams streams;
    private final FeedFollower follower;
    private final AtomicReference<UniEmitter<? super Void>> waiting = new AtomicReference<>();
    private volatile long position;
    private volatile Instant spokenAt = Instant.MIN;

    FeedStream(FeedStreams streams, FeedFollower follower) {
        this.streams = streams;
        this.follower = follower;
        this.position = follower.after();
    }

    Multi<OutboundSseEvent> events() {
        return Multi.createBy()
                .repeating()
                .uni(this::next)
                .whilst(page -> !hasEnded())
                .onItem()
                .transformToMultiAndConcatenate(page -> Multi.createFrom().iterable(page));
    }

    /** There may be news, a silence to break, or an end. */
    void wake() {
        var emitter = waiting.getAndSet(null);
        if (emitter != null) {
            emitter.complete(null);
        }
    }

    private boolean hasEnded() {
        return streams.areEnding()
                || follower.response().closed()
                || streams.now().isAfter(follower.until());
    }

    private Uni<List<OutboundSseEvent>> next() {
        return streams.read(position, follower.selection(), PAGE)
                .onItem()
                .transformToUni(this::goOn)
                .onFailure()
                .recoverWithUni(databaseAway -> heartbeatOr(wakeUp(false)));
    }

    private Uni<List<OutboundSseEvent>> goOn(FeedStretch stretch) {
        position = stretch.end();
        if (!stretch.events().isEmpty()) {
            spokenAt = streams.now();
            return Uni.createFrom()
                    .item(stretch.events().stream().map(this::event).toList());
        }
        return stretch.upToDate()
                ? heartbeatOr(wakeUp(true))
                : heartbeatOr(Uni.createFrom().item(List.of()));
    }

    private Uni<List<OutboundSseEvent>> heartbeatOr(Uni<List<OutboundSseEvent>> otherwise) {
        if (spokenAt.isAfter(streams.now().minus(streams.config().heartbeat()))) {
            return otherwise;
        }
        spokenAt = streams.now();
        return Uni.createFrom().item(List.of(heartbeat()));
    }

    /** Completes when the stream is woken; at once where something has happened since it read. */
    private Uni<List<OutboundSseEvent>> wakeUp(boolean orNews) {
        return Uni.createFrom()
                .<Void>emitter(emitter -> {
                    waiting.set(emitter);
                    if (hasEnded() || orNews && streams.end() > position) {
                        wake();
                    }
                })
                .replaceWith(List.of());
    }

    private OutboundSseEvent event(FeedEvent event) {
        return follower.sse()
                .newEventBuilder()
                .id(String.valueOf(event.sequence()))
                .name(event.type())
                .data(event.json())
                .build();
    }

    /** No event for the client, but its id counts: it resumes from here, behind what was not for it. */
    private OutboundSseEvent heartbeat() {
        return follower.sse()
                .newEventBuilder()
                .comment("")
                .id(String.valueOf(position))
                .reconnectDelay(RECONNECT_MILLIS)
                .build();
    }
}
