package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** Everything registry-service announces about a placement. Topic {@value #TOPIC}, keyed by the placement's id. */
public sealed interface PlacementEvent {

    String TOPIC = "ikm.registry.placement";

    State placement();

    /** The whole public state after the change; {@code until} is the first day on which it is there no longer. */
    record State(
            UUID id,
            long version,
            UUID partnerId,
            UUID outletId,
            UUID productId,
            String regionCode,
            LocalDate from,
            LocalDate until) {}

    @EventType("ikm.registry.placement.placed.v1")
    record ProductPlaced(State placement) implements PlacementEvent {}

    @EventType("ikm.registry.placement.changed.v1")
    record PlacementChanged(State placement) implements PlacementEvent {}

    record OtherPlacementEvent(State placement) implements PlacementEvent {}
}
