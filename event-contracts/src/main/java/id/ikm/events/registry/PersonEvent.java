package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** Everything registry-service announces about a person. Topic {@value #TOPIC}, keyed by the person's id. */
public sealed interface PersonEvent {

    String TOPIC = "ikm.registry.person";

    State person();

    /**
     * Nothing that says who it is: ids that are the same for those who share something, and tell nothing about it.
     *
     * @param regionCode where the office works that registered the person
     * @param householdId the same for all on one family card; null where it is not known
     * @param addressId the same for all at one address; null where none is known
     */
    record State(UUID id, long version, String regionCode, UUID householdId, UUID addressId, Instant erasedAt) {}

    @EventType("ikm.registry.person.registered.v1")
    record PersonRegistered(State person) implements PersonEvent {}

    @EventType("ikm.registry.person.changed.v1")
    record PersonChanged(State person) implements PersonEvent {}

    @EventType("ikm.registry.person.erased.v1")
    record PersonErased(State person) implements PersonEvent {}

    record OtherPersonEvent(State person) implements PersonEvent {}
}
