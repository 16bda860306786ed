package id.ikm.reporting.feed;

import com.fasterxml.jackson.databind.JsonNode;
import id.ikm.kit.inbox.Inbox;
import id.ikm.kit.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Puts every event of every public topic into the feed, whatever its type; only the envelope has to be whole. */
@ApplicationScoped
public class FeedProjection {

    /** Fired with every batch; seen by the streams after the commit. */
    public record Grown() {}

    private final Inbox inbox;
    private final Feed feed;
    private final Event<Grown> grown;

    FeedProjection(Inbox inbox, Feed feed, Event<Grown> grown) {
        this.inbox = inbox;
        this.feed = feed;
        this.grown = grown;
    }

    @Incoming("feed")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.handle(batch, JsonNode.class, this::append);
    }

    private void append(List<ReceivedEvent<JsonNode>> events) {
        feed.append(events);
        grown.fire(new Grown());
    }
}
