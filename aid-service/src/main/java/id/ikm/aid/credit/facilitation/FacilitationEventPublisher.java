package id.ikm.aid.credit.facilitation;

import id.ikm.events.aid.FacilitationEvent;
import id.ikm.events.aid.FacilitationEvent.FacilitationApproved;
import id.ikm.events.aid.FacilitationEvent.FacilitationDisbursed;
import id.ikm.events.aid.FacilitationEvent.FacilitationProposed;
import id.ikm.events.aid.FacilitationEvent.FacilitationRejected;
import id.ikm.events.aid.FacilitationEvent.FacilitationSubmitted;
import id.ikm.events.aid.FacilitationEvent.FacilitationWithdrawn;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells how far a business is on its way to credit. */
@ApplicationScoped
class FacilitationEventPublisher {

    private final Outbox outbox;

    FacilitationEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(FacilitationView view) {
        var subject =
                new EventSubject(view.id(), view.version(), view.regionCode().value());
        outbox.publish(FacilitationEvent.TOPIC, subject, event(view.state(), state(view)));
    }

    private static FacilitationEvent event(CreditState reached, FacilitationEvent.State state) {
        return switch (reached) {
            case PROPOSED -> new FacilitationProposed(state);
            case SUBMITTED -> new FacilitationSubmitted(state);
            case APPROVED -> new FacilitationApproved(state);
            case REJECTED -> new FacilitationRejected(state);
            case WITHDRAWN -> new FacilitationWithdrawn(state);
            case DISBURSED -> new FacilitationDisbursed(state);
        };
    }

    private static FacilitationEvent.State state(FacilitationView view) {
        return new FacilitationEvent.State(
                view.id(),
                view.version(),
                view.regionCode().value(),
                view.businessId(),
                view.scheme(),
                view.lender(),
                view.state().name(),
                view.requested(),
                view.granted(),
                view.disbursed(),
                view.steps().getLast().on());
    }
}
