package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.util.UUID;

/** Everything aid-service announces about what an office plans to give. Topic {@value #TOPIC}, keyed by the plan's id. */
public sealed interface PlannedAidEvent {

    String TOPIC = "ikm.aid.plannedaid";

    State plannedAid();

    /**
     * The whole public state after the change; the words of a plan stay where they are.
     *
     * @param applicationId null where another office's plan was read or heard of
     * @param recipientKind BUSINESS or GROUP
     */
    record State(
            UUID id,
            long version,
            UUID applicationId,
            UUID officeId,
            String regionCode,
            int fiscalYear,
            String recipientKind,
            UUID recipientId,
            boolean withdrawn) {}

    @EventType("ikm.aid.plannedaid.planned.v1")
    record AidPlanned(State plannedAid) implements PlannedAidEvent {}

    @EventType("ikm.aid.plannedaid.withdrawn.v1")
    record AidPlanWithdrawn(State plannedAid) implements PlannedAidEvent {}

    record OtherPlannedAidEvent(State plannedAid) implements PlannedAidEvent {}
}
