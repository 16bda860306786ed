package id.ikm.registry.directory.upload;

import id.ikm.registry.directory.ReadingRules;
import id.ikm.registry.directory.intake.Comparing;
import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.registry.directory.staging.StagedRow;
import id.ikm.registry.directory.staging.StagedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Notes beside each row that is on the register otherwise what the differences are. */
@ApplicationScoped
class ComparingRows {

    private static final int BATCH = 500;

    private final StagedRows staged;
    private final Comparing comparing;
    private final EntityManager database;

    ComparingRows(StagedRows staged, Comparing comparing, EntityManager database) {
        this.staged = staged;
        this.comparing = comparing;
        this.database = database;
    }

    void compare(DirectoryImport sheet, ReadingRules reading) {
        var changed = List.of(RowOutcome.CHANGED);
        for (var rows = staged.next(sheet.id(), changed, 0, BATCH);
                !rows.isEmpty();
                rows = staged.next(sheet.id(), changed, rows.getLast().number(), BATCH)) {
            staged.settle(
                    sheet.id(),
                    rows.stream().map(row -> compared(sheet, reading, row)).toList());
            database.flush();
        }
    }

    private StagedRow compared(DirectoryImport sheet, ReadingRules reading, StagedRow row) {
        var entry = reading.clean(sheet.header(), row.cells()).entry();
        return new StagedRow(
                row.number(),
                row.outcome(),
                row.identity(),
                row.cells(),
                row.remarks(),
                comparing.of(row.businessId(), entry),
                row.businessId());
    }
}
