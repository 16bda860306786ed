package id.ikm.reporting.businesscount;

import id.ikm.events.registry.BusinessEvent;
import id.ikm.kit.inbox.Inbox;
import id.ikm.kit.inbox.ReceivedEvent;
import id.ikm.reporting.freshness.ReadModels;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Counts businesses; every event carries the whole state, so its type does not matter. */
@ApplicationScoped
class BusinessCountProjection {

    private final Inbox inbox;
    private final ReadModels readModels;
    private final BusinessCounts counts;

    BusinessCountProjection(Inbox inbox, ReadModels readModels, BusinessCounts counts) {
        this.inbox = inbox;
        this.readModels = readModels;
        this.counts = counts;
    }

    @Incoming("business-count")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.handle(batch, BusinessEvent.class, this::apply);
    }

    private void apply(List<ReceivedEvent<BusinessEvent>> events) {
        readModels.advance(BusinessCounts.NAME, events);
        counts.apply(
                events.stream().map(event -> counted(event.body().business())).toList());
    }

    private static CountedBusiness counted(BusinessEvent.State business) {
        return new CountedBusiness(
                business.id(),
                business.version(),
                business.regionCode(),
                business.status(),
                Objects.requireNonNullElse(business.industryStatus(), CountedBusiness.UNCLASSIFIED));
    }
}
