package id.ikm.aid.officeoverlap;

import id.ikm.events.aid.PlannedAidEvent;
import id.ikm.events.aid.PlannedAidEvent.AidPlanWithdrawn;
import id.ikm.events.aid.PlannedAidEvent.AidPlanned;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what an office plans for whom; not in whose words. */
@ApplicationScoped
class PlannedAidEventPublisher {

    private final Outbox outbox;

    PlannedAidEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void planned(PlannedAidView plan) {
        publish(new AidPlanned(state(plan)));
    }

    void withdrawn(PlannedAidView plan) {
        publish(new AidPlanWithdrawn(state(plan)));
    }

    private void publish(PlannedAidEvent event) {
        var state = event.plannedAid();
        outbox.publish(PlannedAidEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static PlannedAidEvent.State state(PlannedAidView plan) {
        return new PlannedAidEvent.State(
                plan.id(),
                plan.version(),
                plan.applicationId(),
                plan.officeId(),
                plan.regionCode().value(),
                plan.fiscalYear(),
                plan.recipient().kind().name(),
                plan.recipient().id(),
                plan.withdrawnAt() != null);
    }
}
