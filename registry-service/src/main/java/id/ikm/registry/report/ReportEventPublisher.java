package id.ikm.registry.report;

import id.ikm.events.registry.ReportEvent;
import id.ikm.events.registry.ReportEvent.ReportAccepted;
import id.ikm.events.registry.ReportEvent.ReportChanged;
import id.ikm.events.registry.ReportEvent.ReportDrafted;
import id.ikm.events.registry.ReportEvent.ReportReturned;
import id.ikm.events.registry.ReportEvent.ReportSent;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells others that there is a report and where it stands; its figures stay here. */
@ApplicationScoped
class ReportEventPublisher {

    enum Step {
        DRAFTED,
        CHANGED,
        SENT,
        RETURNED,
        ACCEPTED
    }

    private final Outbox outbox;

    ReportEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(Step step, ReportView report) {
        var state = state(report);
        var event =
                switch (step) {
                    case DRAFTED -> new ReportDrafted(state);
                    case CHANGED -> new ReportChanged(state);
                    case SENT -> new ReportSent(state);
                    case RETURNED -> new ReportReturned(state);
                    case ACCEPTED -> new ReportAccepted(state);
                };
        outbox.publish(ReportEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static ReportEvent.State state(ReportView report) {
        var period = report.period();
        return new ReportEvent.State(
                report.id(),
                report.version(),
                report.businessId(),
                report.regionCode().value(),
                new ReportEvent.Period(period.type(), period.year(), period.number()),
                report.state().name(),
                report.classes().msmeClass().name(),
                report.classes().industryScale().name());
    }
}
