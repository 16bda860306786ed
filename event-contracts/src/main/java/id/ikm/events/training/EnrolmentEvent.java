package id.ikm.events.training;

import id.ikm.events.EventType;
import java.util.UUID;

/** Everything training-service announces about a place in a training. Topic {@value #TOPIC}, keyed by its id. */
public sealed interface EnrolmentEvent {

    String TOPIC = "ikm.training.enrolment";

    State enrolment();

    /** The whole public state after the change; the participant is a business, never a person's name. */
    record State(
            UUID id,
            long version,
            UUID trainingId,
            UUID businessId,
            int fiscalYear,
            String regionCode,
            String status) {}

    @EventType("ikm.training.enrolment.enrolled.v1")
    record Enrolled(State enrolment) implements EnrolmentEvent {}

    @EventType("ikm.training.enrolment.cancelled.v1")
    record EnrolmentCancelled(State enrolment) implements EnrolmentEvent {}

    record OtherEnrolmentEvent(State enrolment) implements EnrolmentEvent {}
}
