package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything registry-service announces about a product of a business. Topic {@value #TOPIC}, keyed by its id. */
public sealed interface ProductEvent {

    String TOPIC = "ikm.registry.product";

    State product();

    /**
     * The whole public state after the change.
     *
     * @param status KEPT, OFFERED (put forward for the public catalogue) or RETIRED
     * @param photos ids, in the order in which they are shown
     */
    record State(
            UUID id,
            long version,
            UUID businessId,
            String regionCode,
            String name,
            String brand,
            Description description,
            Kbli kbli,
            String kbki,
            String hs,
            String gtin,
            String unit,
            Price price,
            Supply supply,
            List<String> materials,
            Boolean food,
            Boolean bottledWater,
            String status,
            List<UUID> photos,
            List<Listing> listings) {}

    /** In Indonesian and in English. */
    record Description(String id, String en) {}

    /** Whole rupiah per unit, null where it is not known any more; since that day. */
    record Price(Long amount, LocalDate since, String source) {}

    record Supply(Quantity capacityPerMonth, BigDecimal minimumOrder, List<String> deliveryRegions) {}

    /** From min to max, equal where exact; an end that is left out is open. */
    record Quantity(BigDecimal min, BigDecimal max, String unit) {}

    /** Where it stands in a government's e-catalogue, for example V6, PUBLISHED. */
    record Listing(String catalogVersion, String state, String url) {}

    @EventType("ikm.registry.product.recorded.v1")
    record ProductRecorded(State product) implements ProductEvent {}

    @EventType("ikm.registry.product.changed.v1")
    record ProductChanged(State product) implements ProductEvent {}

    @EventType("ikm.registry.product.priced.v1")
    record ProductPriced(State product) implements ProductEvent {}

    @EventType("ikm.registry.product.pictured.v1")
    record ProductPictured(State product) implements ProductEvent {}

    @EventType("ikm.registry.product.offered.v1")
    record ProductOffered(State product) implements ProductEvent {}

    @EventType("ikm.registry.product.withdrawn.v1")
    record ProductWithdrawn(State product) implements ProductEvent {}

    @EventType("ikm.registry.product.listed.v1")
    record ProductListed(State product) implements ProductEvent {}

    @EventType("ikm.registry.product.retired.v1")
    record ProductRetired(State product) implements ProductEvent {}

    /** It belongs to another business now, or its business moved. */
    @EventType("ikm.registry.product.moved.v1")
    record ProductMoved(State product) implements ProductEvent {}

    record OtherProductEvent(State product) implements ProductEvent {}
}
