package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything registry-service announces about a partner. Topic {@value #TOPIC}, keyed by the partner's id. */
public sealed interface PartnerEvent {

    String TOPIC = "ikm.registry.partner";

    State partner();

    /** The whole public state after the change; partners are organisations. */
    record State(
            UUID id,
            long version,
            String name,
            String kind,
            String regionCode,
            LocalDate endedOn,
            List<Outlet> outlets) {}

    record Outlet(UUID id, String name, String regionCode, LocalDate closedOn) {}

    @EventType("ikm.registry.partner.welcomed.v1")
    record PartnerWelcomed(State partner) implements PartnerEvent {}

    @EventType("ikm.registry.partner.changed.v1")
    record PartnerChanged(State partner) implements PartnerEvent {}

    record OtherPartnerEvent(State partner) implements PartnerEvent {}
}
