package id.ikm.training.enrolment;

import id.ikm.events.training.EnrolmentEvent;
import id.ikm.events.training.EnrolmentEvent.Enrolled;
import id.ikm.events.training.EnrolmentEvent.EnrolmentCancelled;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import id.ikm.training.training.Training;
import jakarta.enterprise.context.ApplicationScoped;

/** Translates what happened to an enrolment into the contract that other services read. */
@ApplicationScoped
class EnrolmentEventPublisher {

    private final Outbox outbox;

    EnrolmentEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(EnrolmentView enrolment, Training training) {
        var state = new EnrolmentEvent.State(
                enrolment.id(),
                enrolment.version(),
                enrolment.trainingId(),
                enrolment.businessId(),
                training.fiscalYear(),
                training.regionCode().value(),
                enrolment.status().name());
        var event =
                switch (enrolment.status()) {
                    case ENROLLED -> new Enrolled(state);
                    case CANCELLED -> new EnrolmentCancelled(state);
                };
        outbox.publish(EnrolmentEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }
}
