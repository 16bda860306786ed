package id.ikm.registry.directory.upload;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import id.ikm.job.JobWork;
import id.ikm.registry.directory.ReadingRules;
import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.registry.directory.staging.SortingRows;
import id.ikm.registry.directory.staging.StagedRow;
import id.ikm.registry.directory.staging.StagedRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * VALID_ROWS: batches, each a transaction that takes rows in and notes that they are done. A crash loses none and
 * doubles none; what is left is found by what is still to do.
 */
@ApplicationScoped
class CommitInBatches {

    private final DirectoryImports imports;
    private final CommittingRows committing;
    private final StagedRows staged;
    private final SortingRows sorting;
    private final CommitConfig config;

    CommitInBatches(
            DirectoryImports imports,
            CommittingRows committing,
            StagedRows staged,
            SortingRows sorting,
            CommitConfig config) {
        this.imports = imports;
        this.committing = committing;
        this.staged = staged;
        this.sorting = sorting;
        this.config = config;
    }

    void commit(DirectoryImport sheet, ReadingRules reading, JobWork.Progress progress) {
        var id = sheet.id();
        var toDo = CommitWork.toDo(sheet.order());
        int done = requiringNew().call(() -> alreadyDone(id));
        while (requiringNew().call(() -> imports.get(id).state() == ImportState.COMMITTING)) {
            var rows = requiringNew().call(() -> staged.next(id, toDo, 0, config.batch()));
            if (rows.isEmpty()) {
                return;
            }
            commit(sheet, reading, rows);
            done += rows.size();
            int reached = done;
            requiringNew().run(() -> imports.reach(id, reached));
            progress.reached(reached, sheet.headway().rowsTotal());
        }
    }

    /** One that is refused takes its batch back with it, so the others are tried again, each alone. */
    private void commit(DirectoryImport sheet, ReadingRules reading, List<StagedRow> rows) {
        try {
            requiringNew().run(() -> committing.commit(sheet, reading, rows));
        } catch (RowRefused oneOfThem) {
            rows.forEach(row -> commitAlone(sheet, reading, row));
        }
    }

    private void commitAlone(DirectoryImport sheet, ReadingRules reading, StagedRow row) {
        try {
            requiringNew().run(() -> committing.commit(sheet, reading, List.of(row)));
        } catch (RowRefused refused) {
            requiringNew().run(() -> staged.settle(sheet.id(), List.of(refused.told())));
        }
    }

    private int alreadyDone(UUID id) {
        var counts = sorting.counts(id);
        return counts.getOrDefault(RowOutcome.REGISTERED, 0)
                + counts.getOrDefault(RowOutcome.UPDATED, 0)
                + counts.getOrDefault(RowOutcome.REFUSED, 0);
    }
}
