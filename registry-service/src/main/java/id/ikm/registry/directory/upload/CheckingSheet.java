package id.ikm.registry.directory.upload;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.privacy.WaitingFiles;
import id.ikm.registry.directory.CellRemark;
import id.ikm.registry.directory.CleanedRow;
import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.registry.directory.ReadingRules;
import id.ikm.registry.directory.staging.RowIdentity;
import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.registry.directory.staging.SortingRows;
import id.ikm.registry.directory.staging.SortingRows.KnownBusiness;
import id.ikm.registry.directory.staging.StagedRow;
import id.ikm.registry.directory.staging.StagedRows;
import id.ikm.sheet.SheetCell;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Checks some rows of a sheet and stages them with what was found; the register is only looked at. */
@ApplicationScoped
class CheckingSheet {

    /** A row as it was read. */
    record RawRow(int number, List<SheetCell> cells) {}

    private final StagedRows staged;
    private final SortingRows sorting;
    private final WaitingFiles files;
    private final ObjectMapper json;

    CheckingSheet(StagedRows staged, SortingRows sorting, WaitingFiles files, ObjectMapper json) {
        this.staged = staged;
        this.sorting = sorting;
        this.files = files;
        this.json = json;
    }

    void check(DirectoryImport sheet, ReadingRules rules, List<RawRow> rows) {
        var cleaned = rows.stream()
                .map(row -> rules.clean(sheet.header(), row.cells()))
                .toList();
        var nibs = cleaned.stream()
                .filter(row -> !row.isFaulty() && row.entry().nib() != null)
                .map(row -> row.entry().nib())
                .toList();
        var known = nibs.isEmpty() ? Map.<String, KnownBusiness>of() : sorting.withNib(nibs);
        var checked = new ArrayList<StagedRow>();
        for (int i = 0; i < rows.size(); i++) {
            checked.add(stage(sheet, rows.get(i), cleaned.get(i), known));
        }
        staged.add(sheet.id(), checked);
    }

    /** Identity is told of faulty rows too: a corrected twin of one is a new row, not a duplicate. */
    private StagedRow stage(DirectoryImport sheet, RawRow row, CleanedRow cleaned, Map<String, KnownBusiness> known) {
        if (cleaned.isFaulty()) {
            return staged(row, RowOutcome.FAULTY, null, cleaned.remarks(), null);
        }
        var identity = RowIdentity.of(cleaned.entry(), files, json);
        var taken =
                cleaned.entry().nib() == null ? null : known.get(cleaned.entry().nib());
        if (taken == null) {
            return staged(row, RowOutcome.NEW, identity, cleaned.remarks(), null);
        }
        if (taken.region().isWithin(sheet.order().regencyCode())) {
            return staged(row, RowOutcome.CHANGED, identity, cleaned.remarks(), taken.id());
        }
        var remarks = new ArrayList<>(cleaned.remarks());
        remarks.add(CellRemark.fault(DirectoryColumn.NIB, Text.of("directory.nib-elsewhere")));
        return staged(row, RowOutcome.FAULTY, null, remarks, null);
    }

    private static StagedRow staged(
            RawRow row, RowOutcome outcome, RowIdentity identity, List<CellRemark> remarks, UUID business) {
        return new StagedRow(row.number(), outcome, identity, row.cells(), remarks, null, business);
    }
}
