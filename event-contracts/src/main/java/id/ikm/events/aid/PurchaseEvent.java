package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything aid-service announces about a purchase. Topic {@value #TOPIC}, keyed by the purchase's id. */
public sealed interface PurchaseEvent {

    String TOPIC = "ikm.aid.purchase";

    State purchase();

    /**
     * The whole public state.
     *
     * @param budgetLineId null when unknown
     * @param total whole rupiah, null unless the price of every line is known
     * @param applicationIds whom it was bought for, empty where for the office's own stock
     * @param cancelledOn null while it stands
     */
    record State(
            UUID id,
            long version,
            String number,
            LocalDate date,
            String regionCode,
            UUID budgetLineId,
            Long total,
            List<UUID> applicationIds,
            List<UUID> equipmentIds,
            LocalDate cancelledOn) {}

    @EventType("ikm.aid.purchase.recorded.v1")
    record PurchaseRecorded(State purchase) implements PurchaseEvent {}

    @EventType("ikm.aid.purchase.cancelled.v1")
    record PurchaseCancelled(State purchase) implements PurchaseEvent {}

    record OtherPurchaseEvent(State purchase) implements PurchaseEvent {}
}
