package id.ikm.registry.directory.upload;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import id.ikm.job.JobOutcome;
import id.ikm.job.JobWork;
import id.ikm.job.ResumableWork;
import id.ikm.registry.directory.ReadingRules;
import id.ikm.registry.directory.staging.SortingRows;
import id.ikm.registry.directory.staging.WaitingSheet;
import id.ikm.registry.directory.upload.CheckingSheet.RawRow;
import id.ikm.sheet.SheetFile;
import id.ikm.sheet.SheetRefused;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The dry run: reads the file and stages its rows. After a crash it begins again, for it has no effect but the rows. */
@ApplicationScoped
class CheckWork implements ResumableWork {

    static final String KIND = "directory-check";
    private static final int BATCH = 500;
    private static final int SORTING_SECONDS = 600;

    private final DirectoryImports imports;
    private final CheckingSheet checking;
    private final ComparingRows comparing;
    private final RulesOfReading rules;
    private final SortingRows sorting;
    private final WaitingSheet waiting;
    private final Clock clock;

    CheckWork(
            DirectoryImports imports,
            CheckingSheet checking,
            ComparingRows comparing,
            RulesOfReading rules,
            SortingRows sorting,
            WaitingSheet waiting,
            Clock clock) {
        this.imports = imports;
        this.checking = checking;
        this.comparing = comparing;
        this.rules = rules;
        this.sorting = sorting;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome resume(Map<String, String> parameters, JobWork.Progress progress) {
        var id = UUID.fromString(parameters.get("import"));
        boolean wanted = requiringNew().call(() -> {
            var sheet = imports.hold(id);
            if (sheet.state() != ImportState.UPLOADED && sheet.state() != ImportState.CHECKING) {
                return false;
            }
            sheet.startChecking(clock.instant());
            sorting.forgetRows(id);
            return true;
        });
        if (wanted) {
            try {
                read(id, progress);
            } catch (SheetRefused refused) {
                end(id, refused.text());
            }
        }
        return new JobOutcome(0, 0, 0, 0);
    }

    @Override
    public void abandon(Map<String, String> parameters) {
        end(UUID.fromString(parameters.get("import")), Text.of("job.broken"));
    }

    private void read(UUID id, JobWork.Progress progress) {
        Path file = null;
        try {
            file = WaitingSheet.temporary();
            waiting.copyTo(id, file);
            try (var opened = SheetFile.open(file)) {
                var table = FoundTable.in(opened);
                var sheet = requiringNew().call(() -> {
                    var found = imports.hold(id);
                    found.found(table);
                    return found;
                });
                var order = sheet.order();
                var reading = requiringNew().call(() -> rules.of(order));
                stage(opened, table, sheet, reading, progress);
                finish(id, reading);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private void stage(
            SheetFile file, FoundTable table, DirectoryImport sheet, ReadingRules reading, JobWork.Progress progress)
            throws IOException {
        var batch = new ArrayList<RawRow>(BATCH);
        var done = new int[1];
        file.read(table.index(), (number, cells) -> {
            if (number > table.header().row()) {
                batch.add(new RawRow((int) number, cells));
            }
            return batch.size() < BATCH || flush(batch, done, sheet, reading, progress);
        });
        flush(batch, done, sheet, reading, progress);
    }

    /** False once nobody wants the result any more. */
    private boolean flush(
            List<RawRow> batch, int[] done, DirectoryImport sheet, ReadingRules reading, JobWork.Progress progress) {
        boolean wanted = requiringNew().call(() -> {
            if (imports.get(sheet.id()).state() != ImportState.CHECKING) {
                return false;
            }
            checking.check(sheet, reading, batch);
            done[0] += batch.size();
            imports.reach(sheet.id(), done[0]);
            return true;
        });
        batch.clear();
        progress.reached(0, 0);
        return wanted;
    }

    private void finish(UUID id, ReadingRules reading) {
        requiringNew().timeout(SORTING_SECONDS).run(() -> {
            var sheet = imports.hold(id);
            if (sheet.state() == ImportState.CHECKING) {
                sorting.sort(id, sheet.order().regencyCode());
                comparing.compare(sheet, reading);
                sorting.forgetFile(id);
                sheet.endChecking(clock.instant());
            } else {
                sorting.forget(id);
            }
        });
    }

    private void end(UUID id, Text reason) {
        requiringNew().run(() -> {
            var sheet = imports.hold(id);
            if (!sheet.state().hasEnded()) {
                sheet.fail(reason, clock.instant());
            }
            sorting.forget(id);
        });
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
