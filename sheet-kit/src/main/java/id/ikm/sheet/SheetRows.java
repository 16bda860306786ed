package id.ikm.sheet;

import java.util.List;

/** Takes the rows of a sheet one after the other; those without any content are left out. */
@FunctionalInterface
public interface SheetRows {

    /** False to read no further. {@code number} counts as the spreadsheet program shows it, from one. */
    boolean row(long number, List<SheetCell> cells);
}
