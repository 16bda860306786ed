package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** Everything aid-service announces about a finding. Topic {@value #TOPIC}, keyed by the finding's id. */
public sealed interface FindingEvent {

    String TOPIC = "ikm.aid.finding";

    State finding();

    /**
     * The whole public state after the change; never the words of officers.
     *
     * @param kind the rule that was broken
     * @param subjectKind what it is about: APPLICATION, HANDOVER, EQUIPMENT …
     * @param waived whether a named officer let a step go on
     * @param answeredAt null until an office has said what it did about it
     */
    record State(
            UUID id,
            long version,
            String kind,
            String subjectKind,
            UUID subjectId,
            String regionCode,
            boolean waived,
            Instant raisedAt,
            Instant answeredAt) {}

    @EventType("ikm.aid.finding.raised.v1")
    record FindingRaised(State finding) implements FindingEvent {}

    @EventType("ikm.aid.finding.answered.v1")
    record FindingAnswered(State finding) implements FindingEvent {}

    record OtherFindingEvent(State finding) implements FindingEvent {}
}
