package id.ikm.registry.cluster.figure;

/** What is reported of clusters. */
public enum FigureKind {
    MEMBERS(true),
    WORKERS(true),
    /** Omzet, whole rupiah. */
    TURNOVER(true),
    /** With a unit, such as t. */
    OUTPUT(false);

    private final boolean whole;

    FigureKind(boolean whole) {
        this.whole = whole;
    }

    /** Whole numbers, whose unit needs no telling. */
    boolean isWhole() {
        return whole;
    }
}
