package id.ikm.reporting.handoverreport;

import id.ikm.events.aid.HandoverEvent;
import id.ikm.kit.inbox.Inbox;
import id.ikm.kit.inbox.ReceivedEvent;
import id.ikm.reporting.freshness.ReadModels;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what is reported of handovers; every event carries the whole state, so its type does not matter. */
@ApplicationScoped
class HandoverReportProjection {

    private final Inbox inbox;
    private final ReadModels readModels;
    private final ReportedHandovers handovers;

    HandoverReportProjection(Inbox inbox, ReadModels readModels, ReportedHandovers handovers) {
        this.inbox = inbox;
        this.readModels = readModels;
        this.handovers = handovers;
    }

    @Incoming("handover-report")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.handle(batch, HandoverEvent.class, this::apply);
    }

    private void apply(List<ReceivedEvent<HandoverEvent>> events) {
        readModels.advance(ReportedHandovers.NAME, events);
        handovers.keep(
                events.stream().map(event -> reported(event.body().handover())).toList());
    }

    private static ReportedHandover reported(HandoverEvent.State handover) {
        return new ReportedHandover(
                handover.id(),
                handover.version(),
                handover.handedOverOn(),
                handover.regionCode(),
                handover.recipient().kind(),
                handover.recipient().id(),
                handover.totalValue(),
                handover.industryRecipient());
    }
}
