package id.ikm.sheet;

/** How much of a file is read before it is taken for an attack, or for the wrong file. */
class SheetLimits {

    static final int COLUMNS = 200;
    static final int ROWS = 200_000;
    static final int CELL_LENGTH = 32_767;
    static final int ZIP_ENTRIES = 1_000;
    static final long INFLATED_BYTES = 1L << 30;
    static final long SHARED_TEXT_BYTES = 160L << 20;

    private SheetLimits() {}
}
