package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** Everything aid-service announces about an official of an office. Topic {@value #TOPIC}, keyed by the official's id. */
public sealed interface OfficialEvent {

    String TOPIC = "ikm.aid.official";

    State official();

    /**
     * The whole public state after the change: a post, never a person.
     *
     * @param until last day in the post, null while it goes on
     * @param declaredRelations how many relations to recipients were declared
     * @param endedRelations how many of them have ended
     */
    record State(
            UUID id,
            long version,
            String post,
            UUID officeId,
            String regionCode,
            LocalDate since,
            LocalDate until,
            int declaredRelations,
            int endedRelations) {}

    @EventType("ikm.aid.official.appointed.v1")
    record OfficialAppointed(State official) implements OfficialEvent {}

    @EventType("ikm.aid.official.changed.v1")
    record OfficialChanged(State official) implements OfficialEvent {}

    @EventType("ikm.aid.official.relationdeclared.v1")
    record RelationDeclared(State official) implements OfficialEvent {}

    @EventType("ikm.aid.official.relationended.v1")
    record RelationEnded(State official) implements OfficialEvent {}

    record OtherOfficialEvent(State official) implements OfficialEvent {}
}
