package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything aid-service announces about what aid came to. Topic {@value #TOPIC}, keyed by its id. */
public sealed interface OutcomeEvent {

    String TOPIC = "ikm.aid.outcome";

    State outcome();

    /**
     * The whole public state after the change; the figures are the recipient's own and stay where they are.
     *
     * @param subjectKind HANDOVER, EQUIPMENT or APPLICATION
     * @param baselineOn the day of the baseline, or null
     */
    record State(
            UUID id,
            long version,
            String regionCode,
            String subjectKind,
            UUID subjectId,
            String recipientKind,
            UUID recipientId,
            LocalDate handedOverOn,
            LocalDate baselineOn,
            List<FollowUp> followUps) {}

    /** @param measuredOn null while nobody has */
    record FollowUp(int month, LocalDate dueOn, LocalDate measuredOn) {}

    @EventType("ikm.aid.outcome.expected.v1")
    record OutcomeExpected(State outcome) implements OutcomeEvent {}

    @EventType("ikm.aid.outcome.baseline.v1")
    record BaselineMeasured(State outcome) implements OutcomeEvent {}

    @EventType("ikm.aid.outcome.followedup.v1")
    record OutcomeFollowedUp(State outcome) implements OutcomeEvent {}

    record OtherOutcomeEvent(State outcome) implements OutcomeEvent {}
}
