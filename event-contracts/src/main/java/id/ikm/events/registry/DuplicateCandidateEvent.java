package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.util.UUID;

/** What people decide about pairs that may be one business. Topic {@value #TOPIC}, keyed by the pair's id. */
public sealed interface DuplicateCandidateEvent {

    String TOPIC = "ikm.registry.duplicatecandidate";

    State duplicateCandidate();

    /**
     * The whole public state after the decision; why it was taken stays where it is.
     *
     * @param regionCode the smallest region that holds both; null for the nation
     * @param state DISMISSED or MERGED
     */
    record State(
            UUID id, long version, UUID businessId, UUID otherBusinessId, String regionCode, int score, String state) {}

    @EventType("ikm.registry.duplicatecandidate.dismissed.v1")
    record DuplicateDismissed(State duplicateCandidate) implements DuplicateCandidateEvent {}

    @EventType("ikm.registry.duplicatecandidate.merged.v1")
    record DuplicateMerged(State duplicateCandidate) implements DuplicateCandidateEvent {}

    record OtherDuplicateCandidateEvent(State duplicateCandidate) implements DuplicateCandidateEvent {}
}
