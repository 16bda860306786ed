package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** Everything aid-service announces about a grant agreement (NPHD). Topic {@value #TOPIC}, keyed by its id. */
public sealed interface AgreementEvent {

    String TOPIC = "ikm.aid.agreement";

    State agreement();

    /** The whole public state after the change; {@code status} is IN_FORCE, CANCELLED or LAPSED with its decree. */
    record State(
            UUID id,
            long version,
            UUID applicationId,
            String number,
            LocalDate date,
            String regionCode,
            String status,
            LocalDate endedOn) {}

    @EventType("ikm.aid.agreement.signed.v1")
    record AgreementSigned(State agreement) implements AgreementEvent {}

    @EventType("ikm.aid.agreement.cancelled.v1")
    record AgreementCancelled(State agreement) implements AgreementEvent {}

    @EventType("ikm.aid.agreement.lapsed.v1")
    record AgreementLapsed(State agreement) implements AgreementEvent {}

    record OtherAgreementEvent(State agreement) implements AgreementEvent {}
}
