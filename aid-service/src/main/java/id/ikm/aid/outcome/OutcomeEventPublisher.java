package id.ikm.aid.outcome;

import id.ikm.events.aid.OutcomeEvent;
import id.ikm.events.aid.OutcomeEvent.BaselineMeasured;
import id.ikm.events.aid.OutcomeEvent.OutcomeExpected;
import id.ikm.events.aid.OutcomeEvent.OutcomeFollowedUp;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells what is measured and what is still due; never the figures, which are the recipient's. */
@ApplicationScoped
class OutcomeEventPublisher {

    private final Outbox outbox;

    OutcomeEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void expected(Outcome outcome, List<FollowUp> followUps) {
        publish(new OutcomeExpected(state(outcome, followUps)));
    }

    void baseline(Outcome outcome, List<FollowUp> followUps) {
        publish(new BaselineMeasured(state(outcome, followUps)));
    }

    void followedUp(Outcome outcome, List<FollowUp> followUps) {
        publish(new OutcomeFollowedUp(state(outcome, followUps)));
    }

    private void publish(OutcomeEvent event) {
        var state = event.outcome();
        outbox.publish(OutcomeEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static OutcomeEvent.State state(Outcome outcome, List<FollowUp> followUps) {
        return new OutcomeEvent.State(
                outcome.id(),
                outcome.version(),
                outcome.regionCode().value(),
                outcome.subjectKind().name(),
                outcome.subjectId(),
                outcome.recipient().kind().name(),
                outcome.recipient().id(),
                outcome.handedOverOn(),
                outcome.baseline() == null ? null : outcome.baseline().measuredOn(),
                followUps.stream()
                        .map(one -> new OutcomeEvent.FollowUp(one.month(), one.dueOn(), one.measuredOn()))
                        .toList());
    }
}
