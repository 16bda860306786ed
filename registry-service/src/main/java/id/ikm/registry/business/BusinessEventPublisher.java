package id.ikm.registry.business;

import id.ikm.events.registry.BusinessEvent;
import id.ikm.events.registry.BusinessEvent.BusinessChanged;
import id.ikm.events.registry.BusinessEvent.BusinessClosed;
import id.ikm.events.registry.BusinessEvent.BusinessConfirmed;
import id.ikm.events.registry.BusinessEvent.BusinessMerged;
import id.ikm.events.registry.BusinessEvent.BusinessPromoted;
import id.ikm.events.registry.BusinessEvent.BusinessRegistered;
import id.ikm.events.registry.BusinessEvent.BusinessReinstated;
import id.ikm.events.registry.BusinessEvent.BusinessReturned;
import id.ikm.events.registry.BusinessEvent.BusinessSubmitted;
import id.ikm.events.registry.BusinessEvent.BusinessSuspended;
import id.ikm.events.registry.BusinessEvent.BusinessUnmerged;
import id.ikm.events.registry.BusinessEvent.BusinessVerified;
import id.ikm.events.registry.BusinessEvent.BusinessVisited;
import id.ikm.events.registry.Kbli;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import id.ikm.registry.classification.KbliCode;
import jakarta.enterprise.context.ApplicationScoped;

/** Translates what happened to a business into the contract that other services read. */
@ApplicationScoped
class BusinessEventPublisher {

    private final Outbox outbox;

    BusinessEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(BusinessChange change, BusinessView business, String historyHash) {
        var state = state(business, historyHash);
        var event =
                switch (change) {
                    case REGISTERED -> new BusinessRegistered(state);
                    case CHANGED, CORRECTED -> new BusinessChanged(state);
                    case SUBMITTED -> new BusinessSubmitted(state);
                    case RETURNED -> new BusinessReturned(state);
                    case VERIFIED -> new BusinessVerified(state);
                    case CONFIRMED -> new BusinessConfirmed(state);
                    case VISITED -> new BusinessVisited(state);
                    case SUSPENDED -> new BusinessSuspended(state);
                    case REINSTATED -> new BusinessReinstated(state);
                    case CLOSED -> new BusinessClosed(state);
                    case MERGED -> new BusinessMerged(state);
                    case UNMERGED -> new BusinessUnmerged(state);
                    case PROMOTED -> throw new IllegalArgumentException("A promotion is announced with what it is");
                };
        outbox.publish(BusinessEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    void publishPromotion(BusinessView business, String historyHash, Promotion promotion) {
        var state = state(business, historyHash);
        var told = new BusinessEvent.Promotion(
                promotion.axis().name(),
                promotion.from(),
                promotion.to(),
                promotion.ruleset(),
                promotion.effectiveDate(),
                promotion.evidence(),
                promotion.verifiedByRole());
        outbox.publish(
                BusinessEvent.TOPIC,
                new EventSubject(state.id(), state.version(), state.regionCode()),
                new BusinessPromoted(state, told));
    }

    private static BusinessEvent.State state(BusinessView business, String historyHash) {
        return new BusinessEvent.State(
                business.id(),
                business.version(),
                business.name(),
                business.nib() == null ? null : business.nib().value(),
                business.regionCode().value(),
                kbli(business.mainKbli()),
                business.furtherKbli().stream()
                        .map(BusinessEventPublisher::kbli)
                        .toList(),
                name(business.identity().legalForm()),
                business.identity().officeId(),
                business.status().name(),
                name(business.industryStatus()),
                business.classes().msmeClass().name(),
                business.classes().industryScale().name(),
                business.contact() == null ? null : business.contact().addressId(),
                business.people().stream()
                        .filter(holder -> holder.until() == null)
                        .map(holder -> new BusinessEvent.RoleHolder(
                                holder.personId(), holder.role().name()))
                        .toList(),
                business.lastConfirmedOn(),
                business.mergedInto(),
                business.registeredAt(),
                historyHash);
    }

    private static Kbli kbli(KbliCode code) {
        return code == null ? null : new Kbli(code.edition(), code.code());
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
