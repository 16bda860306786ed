package id.ikm.aid.equipment.step;

/** How a unit was found. */
public enum Condition {
    GOOD,
    FAIR,
    BROKEN,
    MISSING;

    public boolean usable() {
        return this == GOOD || this == FAIR;
    }
}
