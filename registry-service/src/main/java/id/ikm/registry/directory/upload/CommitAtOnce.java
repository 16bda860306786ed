package id.ikm.registry.directory.upload;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import id.ikm.job.JobWork;
import id.ikm.registry.directory.ReadingRules;
import id.ikm.registry.directory.staging.StagedRows;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** ALL_OR_NOTHING: one transaction, in batches that keep no more in memory than they need. */
@ApplicationScoped
class CommitAtOnce {

    private static final int LONGEST_SECONDS = 3 * 60 * 60;

    private final DirectoryImports imports;
    private final CommittingRows committing;
    private final StagedRows staged;
    private final CommitConfig config;

    CommitAtOnce(DirectoryImports imports, CommittingRows committing, StagedRows staged, CommitConfig config) {
        this.imports = imports;
        this.committing = committing;
        this.staged = staged;
        this.config = config;
    }

    void commit(DirectoryImport sheet, ReadingRules reading, JobWork.Progress progress) {
        try {
            requiringNew().timeout(LONGEST_SECONDS).run(() -> commitAll(sheet, reading, progress));
        } catch (RowRefused refused) {
            requiringNew().run(() -> {
                staged.settle(sheet.id(), List.of(refused.told()));
                imports.hold(sheet.id()).takeBack(Text.of("directory-import.row-refused", refused.number()));
            });
        } catch (NoLongerWanted cancelled) {
            // nothing was stored
        }
    }

    /** Only the transaction itself sees what it has done; its progress is told by others. */
    private void commitAll(DirectoryImport sheet, ReadingRules reading, JobWork.Progress progress) {
        var id = sheet.id();
        var toDo = CommitWork.toDo(sheet.order());
        int done = 0;
        for (var rows = staged.next(id, toDo, 0, config.batch());
                !rows.isEmpty();
                rows = staged.next(id, toDo, rows.getLast().number(), config.batch())) {
            committing.commit(sheet, reading, rows);
            done += rows.size();
            int reached = done;
            requiringNew().run(() -> imports.reach(id, reached));
            progress.reached(0, 0);
            requiringNew().run(() -> mustBeWanted(id));
        }
    }

    private void mustBeWanted(UUID id) {
        if (imports.get(id).state() != ImportState.COMMITTING) {
            throw new NoLongerWanted();
        }
    }

    private static class NoLongerWanted extends RuntimeException {

        NoLongerWanted() {
            super(null, null, false, false);
        }
    }
}
