package id.ikm.registry.region.succession;

/** What a region code that was written on one day is on another. */
public enum RegionOutcome {
    /** The same. */
    SAME,
    /** Another code, which took over from it or which it took over from. */
    ONE,
    /** One of several: only somebody who knows the place can tell. */
    SEVERAL,
    /** Dissolved, without a successor. */
    NONE,
    /** The place had no code of its own yet, and where it lay is not recorded. */
    NOT_YET,
    /** It was no longer in force, and what became of it is not recorded, or not wholly. */
    UNKNOWN
}
