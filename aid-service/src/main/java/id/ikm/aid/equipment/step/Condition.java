package id.ikm.aid.equipment.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a unit was found. */
@Schema(name = "EquipmentCondition")
public enum Condition {
    GOOD,
    FAIR,
    BROKEN,
    MISSING;

    public boolean usable() {
        return this == GOOD || this == FAIR;
    }
}
