package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything aid-service announces about a handover (BAST). Topic {@value #TOPIC}, keyed by the handover's id. */
public sealed interface HandoverEvent {

    String TOPIC = "ikm.aid.handover";

    State handover();

    /**
     * The whole public state after the change.
     *
     * @param totalValue whole rupiah, null unless the value of every item is known
     * @param industryRecipient false where the recipient is known not to be an industry, null where nobody has looked
     * @param applicationId null for history and for an office's own events
     * @param sealHash SHA-256 over all parts, null until it is sealed
     */
    record State(
            UUID id,
            long version,
            String number,
            LocalDate handedOverOn,
            String ceremony,
            String regionCode,
            Recipient recipient,
            List<Item> items,
            Long totalValue,
            Boolean industryRecipient,
            UUID applicationId,
            String sealHash) {}

    /** @param kind BUSINESS or GROUP */
    record Recipient(String kind, UUID id, String name) {}

    /**
     * @param quantity in {@code unit}, null when unknown
     * @param unitValue whole rupiah, null when unknown
     */
    record Item(String name, String category, BigDecimal quantity, String unit, Long unitValue) {}

    @EventType("ikm.aid.handover.recorded.v1")
    record HandoverRecorded(State handover) implements HandoverEvent {}

    /** Photos, signatures or names came in. */
    @EventType("ikm.aid.handover.completed.v1")
    record HandoverCompleted(State handover) implements HandoverEvent {}

    /** Nothing of it changes any more. */
    @EventType("ikm.aid.handover.sealed.v1")
    record HandoverSealed(State handover) implements HandoverEvent {}

    record OtherHandoverEvent(State handover) implements HandoverEvent {}
}
