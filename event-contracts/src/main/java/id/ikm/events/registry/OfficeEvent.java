package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.util.UUID;

/** Everything registry-service announces about an office. Topic {@value #TOPIC}, keyed by the office's id. */
public sealed interface OfficeEvent {

    String TOPIC = "ikm.registry.office";

    State office();

    record State(UUID id, long version, String name, String shortName, String regionCode) {}

    @EventType("ikm.registry.office.opened.v1")
    record OfficeOpened(State office) implements OfficeEvent {}

    @EventType("ikm.registry.office.changed.v1")
    record OfficeChanged(State office) implements OfficeEvent {}

    record OtherOfficeEvent(State office) implements OfficeEvent {}
}
