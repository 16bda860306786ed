package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.util.UUID;

/** Everything aid-service announces about a unit of equipment. Topic {@value #TOPIC}, keyed by the unit's id. */
public sealed interface EquipmentEvent {

    String TOPIC = "ikm.aid.equipment";

    State equipment();

    /**
     * The whole public state after the step.
     *
     * @param value whole rupiah, null when unknown
     * @param budgetLineId null when unknown
     * @param state IN_STOCK, ON_LOAN, GIVEN, IN_REPAIR, WRITTEN_OFF or CANCELLED
     * @param condition as last seen: GOOD, FAIR, BROKEN or MISSING; null where nobody has looked
     */
    record State(
            UUID id,
            long version,
            String inventoryNumber,
            String serialNumber,
            String name,
            String category,
            String brand,
            Long value,
            Integer acquiredYear,
            UUID budgetLineId,
            String regionCode,
            UUID officeId,
            String state,
            String condition,
            Holder holder) {}

    /**
     * Who has it, where that is not the office.
     *
     * @param kind BUSINESS, GROUP or TRAINING
     */
    record Holder(String kind, UUID id) {}

    @EventType("ikm.aid.equipment.acquired.v1")
    record EquipmentAcquired(State equipment) implements EquipmentEvent {}

    @EventType("ikm.aid.equipment.stored.v1")
    record EquipmentStored(State equipment) implements EquipmentEvent {}

    @EventType("ikm.aid.equipment.lent.v1")
    record EquipmentLent(State equipment) implements EquipmentEvent {}

    @EventType("ikm.aid.equipment.returned.v1")
    record EquipmentReturned(State equipment) implements EquipmentEvent {}

    @EventType("ikm.aid.equipment.visited.v1")
    record EquipmentVisited(State equipment) implements EquipmentEvent {}

    @EventType("ikm.aid.equipment.senttorepair.v1")
    record EquipmentSentToRepair(State equipment) implements EquipmentEvent {}

    @EventType("ikm.aid.equipment.repaired.v1")
    record EquipmentRepaired(State equipment) implements EquipmentEvent {}

    @EventType("ikm.aid.equipment.given.v1")
    record EquipmentGiven(State equipment) implements EquipmentEvent {}

    @EventType("ikm.aid.equipment.takenback.v1")
    record EquipmentTakenBack(State equipment) implements EquipmentEvent {}

    @EventType("ikm.aid.equipment.reallocated.v1")
    record EquipmentReallocated(State equipment) implements EquipmentEvent {}

    @EventType("ikm.aid.equipment.writtenoff.v1")
    record EquipmentWrittenOff(State equipment) implements EquipmentEvent {}

    /** Its purchase was cancelled before anything happened to it. */
    @EventType("ikm.aid.equipment.cancelled.v1")
    record EquipmentCancelled(State equipment) implements EquipmentEvent {}

    record OtherEquipmentEvent(State equipment) implements EquipmentEvent {}
}
