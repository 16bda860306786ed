package id.ikm.registry.directory.staging;

/** What is to become of a row, and what became of it. */
public enum RowOutcome {
    /** A cell is wrong; the remarks say which. */
    FAULTY,
    /** The same business stands in an earlier row of the file. */
    DUPLICATE,
    NEW,
    /** It is on the register just so. */
    UNCHANGED,
    /** It is on the register, otherwise. */
    CHANGED,
    /** On the register from now on. */
    REGISTERED,
    UPDATED,
    /** The register would not take it; the remarks say why. */
    REFUSED;

    /** Not to be taken in, unless the file is corrected. */
    public boolean isWrong() {
        return this == FAULTY || this == DUPLICATE || this == REFUSED;
    }
}
