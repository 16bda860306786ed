package id.ikm.aid.equipment.step;

import java.util.Locale;

/** Where a unit stands in its life. */
public enum EquipmentState {
    IN_STOCK,
    ON_LOAN,
    GIVEN,
    IN_REPAIR,
    WRITTEN_OFF,
    /** Its purchase was cancelled before anything happened to it. */
    CANCELLED;

    /** The office has it no more. */
    public boolean gone() {
        return this == GIVEN || this == WRITTEN_OFF || this == CANCELLED;
    }

    /** Key of the sentence that says so. */
    public String text() {
        return "equipment.is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
