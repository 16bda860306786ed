package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** Everything aid-service announces about an application for aid. Topic {@value #TOPIC}, keyed by its id. */
public sealed interface ApplicationEvent {

    String TOPIC = "ikm.aid.application";

    State application();

    /**
     * The whole public state after the change.
     *
     * @param state DRAFT, SUBMITTED, ADMIN_VERIFIED, FIELD_VERIFIED, RECOMMENDED, APPROVED, CONTRACTED, HANDED_OVER,
     *     MONITORED, CLOSED, REJECTED, RETURNED, CANCELLED or REVOKED
     * @param industryApplicant false where the applicant is known not to be an industry, null where nobody can tell
     * @param amountAsked whole rupiah, null when unknown
     * @param decreeId null before the decree
     * @param agreementId null before the agreement
     */
    record State(
            UUID id,
            long version,
            UUID packageId,
            int fiscalYear,
            String regionCode,
            HandoverEvent.Recipient applicant,
            Boolean industryApplicant,
            String state,
            LocalDate proposedOn,
            Long amountAsked,
            int members,
            UUID decreeId,
            UUID agreementId) {}

    @EventType("ikm.aid.application.drafted.v1")
    record ApplicationDrafted(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.changed.v1")
    record ApplicationChanged(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.submitted.v1")
    record ApplicationSubmitted(State application) implements ApplicationEvent {}

    /** Its papers were found to be in order. */
    @EventType("ikm.aid.application.adminverified.v1")
    record ApplicationAdminVerified(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.fieldverified.v1")
    record ApplicationFieldVerified(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.scored.v1")
    record ApplicationScored(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.recommended.v1")
    record ApplicationRecommended(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.returned.v1")
    record ApplicationReturned(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.rejected.v1")
    record ApplicationRejected(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.cancelled.v1")
    record ApplicationCancelled(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.approved.v1")
    record ApplicationApproved(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.revoked.v1")
    record ApplicationRevoked(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.contracted.v1")
    record ApplicationContracted(State application) implements ApplicationEvent {}

    /** The agreement was cancelled; the decree stands. */
    @EventType("ikm.aid.application.released.v1")
    record ApplicationReleased(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.handedover.v1")
    record ApplicationHandedOver(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.monitored.v1")
    record ApplicationMonitored(State application) implements ApplicationEvent {}

    @EventType("ikm.aid.application.closed.v1")
    record ApplicationClosed(State application) implements ApplicationEvent {}

    record OtherApplicationEvent(State application) implements ApplicationEvent {}
}
