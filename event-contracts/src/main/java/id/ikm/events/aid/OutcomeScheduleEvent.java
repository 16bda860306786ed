package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.util.List;
import java.util.UUID;

/** Everything aid-service announces about months of follow-ups. Topic {@value #TOPIC}, keyed by the schedule's id. */
public sealed interface OutcomeScheduleEvent {

    String TOPIC = "ikm.aid.outcomeschedule";

    State outcomeSchedule();

    /**
     * The whole public state; of two for the same region and package, the later one holds.
     *
     * @param packageId null for all aid of the region
     * @param months after a handover
     */
    record State(UUID id, long version, String regionCode, UUID packageId, List<Integer> months) {}

    @EventType("ikm.aid.outcomeschedule.set.v1")
    record OutcomeScheduleSet(State outcomeSchedule) implements OutcomeScheduleEvent {}

    record OtherOutcomeScheduleEvent(State outcomeSchedule) implements OutcomeScheduleEvent {}
}
