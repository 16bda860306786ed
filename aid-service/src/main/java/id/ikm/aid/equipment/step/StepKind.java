package id.ikm.aid.equipment.step;

import static id.ikm.aid.equipment.step.EquipmentState.IN_REPAIR;
import static id.ikm.aid.equipment.step.EquipmentState.IN_STOCK;
import static id.ikm.aid.equipment.step.EquipmentState.ON_LOAN;

import java.util.Map;
import java.util.Optional;

/** The life of a unit as one table: from which state each step can be taken, and where it leads. */
public enum StepKind {
    ACQUIRED(Map.of()),
    STORED(Map.of(IN_STOCK, IN_STOCK)),
    LENT(Map.of(IN_STOCK, ON_LOAN)),
    RETURNED(Map.of(ON_LOAN, IN_STOCK)),
    VISITED(Map.of(
            IN_STOCK, IN_STOCK, ON_LOAN, ON_LOAN, EquipmentState.GIVEN, EquipmentState.GIVEN, IN_REPAIR, IN_REPAIR)),
    SENT_TO_REPAIR(Map.of(IN_STOCK, IN_REPAIR)),
    /** Also where it stands, at whoever has it. */
    REPAIRED(Map.of(IN_REPAIR, IN_STOCK, ON_LOAN, ON_LOAN, EquipmentState.GIVEN, EquipmentState.GIVEN)),
    GIVEN(Map.of(IN_STOCK, EquipmentState.GIVEN)),
    TAKEN_BACK(Map.of(EquipmentState.GIVEN, IN_STOCK)),
    /** Given again after it was taken back. */
    REALLOCATED(Map.of(IN_STOCK, EquipmentState.GIVEN)),
    WRITTEN_OFF(Map.of(
            IN_STOCK,
            EquipmentState.WRITTEN_OFF,
            IN_REPAIR,
            EquipmentState.WRITTEN_OFF,
            EquipmentState.GIVEN,
            EquipmentState.WRITTEN_OFF)),
    PURCHASE_CANCELLED(Map.of(IN_STOCK, EquipmentState.CANCELLED));

    private final Map<EquipmentState, EquipmentState> leads;

    StepKind(Map<EquipmentState, EquipmentState> leads) {
        this.leads = leads;
    }

    /** Empty where the step cannot be taken. */
    public Optional<EquipmentState> from(EquipmentState state) {
        return Optional.ofNullable(leads.get(state));
    }

    /** Puts the unit into somebody's hands. */
    public boolean handsOut() {
        return this == LENT || this == GIVEN || this == REALLOCATED;
    }

    /** Brings the unit back to the office. */
    public boolean bringsBack() {
        return this == RETURNED || this == TAKEN_BACK;
    }
}
