package id.ikm.aid.outcome.schedule;

import id.ikm.events.aid.OutcomeScheduleEvent;
import id.ikm.events.aid.OutcomeScheduleEvent.OutcomeScheduleSet;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the months that were set; a schedule never changes, so it has one version. */
@ApplicationScoped
class OutcomeScheduleEventPublisher {

    private static final long ONLY = 0;

    private final Outbox outbox;

    OutcomeScheduleEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void set(OutcomeScheduleView schedule) {
        var region = schedule.regionCode().value();
        var state =
                new OutcomeScheduleEvent.State(schedule.id(), ONLY, region, schedule.packageId(), schedule.months());
        outbox.publish(
                OutcomeScheduleEvent.TOPIC,
                new EventSubject(schedule.id(), ONLY, region),
                new OutcomeScheduleSet(state));
    }
}
