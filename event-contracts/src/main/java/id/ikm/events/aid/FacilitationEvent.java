package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** Everything aid-service announces about a business helped to credit. Topic {@value #TOPIC}, keyed by its id. */
public sealed interface FacilitationEvent {

    String TOPIC = "ikm.aid.creditfacilitation";

    State facilitation();

    /**
     * The whole public state after the change. Amounts are whole rupiah, null when unknown.
     *
     * @param scheme for example MIKRO
     * @param state for example SUBMITTED
     * @param since the day of the last step
     */
    record State(
            UUID id,
            long version,
            String regionCode,
            UUID businessId,
            String scheme,
            String lender,
            String state,
            Long requested,
            Long granted,
            Long disbursed,
            LocalDate since) {}

    @EventType("ikm.aid.creditfacilitation.proposed.v1")
    record FacilitationProposed(State facilitation) implements FacilitationEvent {}

    @EventType("ikm.aid.creditfacilitation.submitted.v1")
    record FacilitationSubmitted(State facilitation) implements FacilitationEvent {}

    @EventType("ikm.aid.creditfacilitation.approved.v1")
    record FacilitationApproved(State facilitation) implements FacilitationEvent {}

    @EventType("ikm.aid.creditfacilitation.rejected.v1")
    record FacilitationRejected(State facilitation) implements FacilitationEvent {}

    @EventType("ikm.aid.creditfacilitation.withdrawn.v1")
    record FacilitationWithdrawn(State facilitation) implements FacilitationEvent {}

    @EventType("ikm.aid.creditfacilitation.disbursed.v1")
    record FacilitationDisbursed(State facilitation) implements FacilitationEvent {}

    record OtherFacilitationEvent(State facilitation) implements FacilitationEvent {}
}
