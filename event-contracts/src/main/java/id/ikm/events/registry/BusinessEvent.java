package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** Everything registry-service announces about a business. Topic {@value #TOPIC}, keyed by the business's id. */
public sealed interface BusinessEvent {

    String TOPIC = "ikm.registry.business";

    State business();

    /**
     * The whole public state after the change; no personal data.
     *
     * @param nib 13 digits, or null: many IKM are not licensed yet
     * @param industryStatus null until somebody has looked whether it produces
     */
    record State(
            UUID id,
            long version,
            String name,
            String nib,
            String regionCode,
            Kbli mainKbli,
            String status,
            String industryStatus,
            Instant registeredAt) {}

    @EventType("ikm.registry.business.registered.v1")
    record BusinessRegistered(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.changed.v1")
    record BusinessChanged(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.verified.v1")
    record BusinessVerified(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.suspended.v1")
    record BusinessSuspended(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.reinstated.v1")
    record BusinessReinstated(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.closed.v1")
    record BusinessClosed(State business) implements BusinessEvent {}

    record OtherBusinessEvent(State business) implements BusinessEvent {}
}
