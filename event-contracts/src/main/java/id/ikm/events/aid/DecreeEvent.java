package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything aid-service announces about an award decree (SK). Topic {@value #TOPIC}, keyed by its id. */
public sealed interface DecreeEvent {

    String TOPIC = "ikm.aid.decree";

    State decree();

    /** The whole public state after the change; {@code revokedOn} is null while it stands. */
    record State(
            UUID id,
            long version,
            String number,
            LocalDate date,
            String regionCode,
            List<Award> awards,
            LocalDate revokedOn) {}

    /**
     * @param amount whole rupiah, null where no money of a budget line is promised
     * @param revokedOn null while the award stands
     */
    record Award(UUID applicationId, UUID budgetLineId, Long amount, LocalDate revokedOn) {}

    @EventType("ikm.aid.decree.issued.v1")
    record DecreeIssued(State decree) implements DecreeEvent {}

    /** One recipient of it was revoked. */
    @EventType("ikm.aid.decree.changed.v1")
    record DecreeChanged(State decree) implements DecreeEvent {}

    @EventType("ikm.aid.decree.revoked.v1")
    record DecreeRevoked(State decree) implements DecreeEvent {}

    record OtherDecreeEvent(State decree) implements DecreeEvent {}
}
