package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** What registry-service announces about editions of the KBLI. Topic {@value #TOPIC}, keyed by the edition's id. */
public sealed interface KbliEditionEvent {

    String TOPIC = "ikm.registry.kbliedition";

    State kbliEdition();

    /**
     * The whole public state after the change.
     *
     * @param complete whether a code that it does not have is known not to exist
     * @param validTo the first day after it; null: until further notice
     */
    record State(
            UUID id,
            long version,
            String edition,
            String regulation,
            boolean complete,
            LocalDate validFrom,
            LocalDate validTo) {}

    @EventType("ikm.registry.kbliedition.completed.v1")
    record KbliEditionCompleted(State kbliEdition) implements KbliEditionEvent {}

    @EventType("ikm.registry.kbliedition.dated.v1")
    record KbliEditionDated(State kbliEdition) implements KbliEditionEvent {}

    record OtherKbliEditionEvent(State kbliEdition) implements KbliEditionEvent {}
}
