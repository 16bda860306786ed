package id.ikm.registry.directory;

import java.util.List;

/** A row that was read; its entry is null where a fault keeps it out. */
public record CleanedRow(DirectoryEntry entry, List<CellRemark> remarks) {

    public boolean isFaulty() {
        return entry == null;
    }
}
