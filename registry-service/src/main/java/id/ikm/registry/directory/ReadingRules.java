package id.ikm.registry.directory;

import java.util.Optional;

/** What a row alone does not tell: the regency that its places lie in, the KBLI edition, the year of reading. */
public record ReadingRules(PlaceNames places, String kbliEdition, int year, KnownKblis kblis) {

    /** What the loaded lists say about a row's codes. */
    @FunctionalInterface
    public interface KnownKblis {
        Optional<CellRemark> remarkOn(DirectoryEntry.Kbli kbli);
    }

    public CleanedRow clean(DirectoryHeader header, java.util.List<id.ikm.sheet.SheetCell> cells) {
        return new CleaningRow(header, cells, this).clean();
    }
}
