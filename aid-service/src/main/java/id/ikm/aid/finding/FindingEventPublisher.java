package id.ikm.aid.finding;

import id.ikm.events.aid.FindingEvent;
import id.ikm.events.aid.FindingEvent.FindingAnswered;
import id.ikm.events.aid.FindingEvent.FindingRaised;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells that a rule was broken, and when it was answered; never the words, in which somebody may be named. */
@ApplicationScoped
class FindingEventPublisher {

    private final Outbox outbox;

    FindingEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void raised(Finding finding) {
        publish(finding, new FindingRaised(state(finding)));
    }

    void answered(Finding finding) {
        publish(finding, new FindingAnswered(state(finding)));
    }

    private void publish(Finding finding, FindingEvent event) {
        var subject = new EventSubject(
                finding.id(), finding.version(), finding.subject().regionCode());
        outbox.publish(FindingEvent.TOPIC, subject, event);
    }

    private static FindingEvent.State state(Finding finding) {
        return new FindingEvent.State(
                finding.id(),
                finding.version(),
                finding.kind().name(),
                finding.subject().kind().name(),
                finding.subject().id(),
                finding.subject().regionCode(),
                finding.waiverReason() != null,
                finding.raisedAt(),
                finding.answeredAt());
    }
}
