package id.ikm.registry.business;

import id.ikm.events.registry.BusinessEvent;
import id.ikm.events.registry.BusinessEvent.BusinessChanged;
import id.ikm.events.registry.BusinessEvent.BusinessClosed;
import id.ikm.events.registry.BusinessEvent.BusinessRegistered;
import id.ikm.events.registry.BusinessEvent.BusinessReinstated;
import id.ikm.events.registry.BusinessEvent.BusinessSuspended;
import id.ikm.events.registry.BusinessEvent.BusinessVerified;
import id.ikm.events.registry.Kbli;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Translates what happened to a business into the contract that other services read. */
@ApplicationScoped
class BusinessEventPublisher {

    private final Outbox outbox;

    BusinessEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(BusinessChange change, BusinessView business) {
        var state = state(business);
        var event =
                switch (change) {
                    case REGISTERED -> new BusinessRegistered(state);
                    case CHANGED -> new BusinessChanged(state);
                    case VERIFIED -> new BusinessVerified(state);
                    case SUSPENDED -> new BusinessSuspended(state);
                    case REINSTATED -> new BusinessReinstated(state);
                    case CLOSED -> new BusinessClosed(state);
                };
        outbox.publish(BusinessEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static BusinessEvent.State state(BusinessView business) {
        var kbli = business.mainKbli();
        return new BusinessEvent.State(
                business.id(),
                business.version(),
                business.name(),
                business.nib() == null ? null : business.nib().value(),
                business.regionCode().value(),
                kbli == null ? null : new Kbli(kbli.edition(), kbli.code()),
                business.status().name(),
                business.industryStatus() == null
                        ? null
                        : business.industryStatus().name(),
                business.registeredAt());
    }
}
