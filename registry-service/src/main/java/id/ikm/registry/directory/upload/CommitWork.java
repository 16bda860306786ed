package id.ikm.registry.directory.upload;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import id.ikm.job.JobOutcome;
import id.ikm.job.JobWork;
import id.ikm.job.ResumableWork;
import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.registry.directory.staging.SortingRows;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes the rows of a checked sheet into the register, in the way that the office chose. */
@ApplicationScoped
class CommitWork implements ResumableWork {

    static final String KIND = "directory-commit";

    private final DirectoryImports imports;
    private final CommitInBatches inBatches;
    private final CommitAtOnce atOnce;
    private final RulesOfReading rules;
    private final SortingRows sorting;
    private final Clock clock;

    CommitWork(
            DirectoryImports imports,
            CommitInBatches inBatches,
            CommitAtOnce atOnce,
            RulesOfReading rules,
            SortingRows sorting,
            Clock clock) {
        this.imports = imports;
        this.inBatches = inBatches;
        this.atOnce = atOnce;
        this.rules = rules;
        this.sorting = sorting;
        this.clock = clock;
    }

    /** Rows that are worth a commit, as the office wants it. */
    static List<RowOutcome> toDo(ImportOrder order) {
        return order.onExisting() == ImportOrder.OnExisting.UPDATE
                ? List.of(RowOutcome.NEW, RowOutcome.CHANGED)
                : List.of(RowOutcome.NEW);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome resume(Map<String, String> parameters, JobWork.Progress progress) {
        var id = UUID.fromString(parameters.get("import"));
        var sheet = requiringNew().call(() -> imports.get(id));
        if (sheet.state() == ImportState.COMMITTING) {
            var reading = requiringNew().call(() -> rules.of(sheet.order()));
            if (sheet.order().mode() == ImportOrder.Mode.VALID_ROWS) {
                inBatches.commit(sheet, reading, progress);
            } else {
                atOnce.commit(sheet, reading, progress);
            }
        }
        return requiringNew().call(() -> end(id));
    }

    @Override
    public void abandon(Map<String, String> parameters) {
        var id = UUID.fromString(parameters.get("import"));
        requiringNew().run(() -> {
            var sheet = imports.hold(id);
            if (sheet.state() == ImportState.COMMITTING) {
                sheet.takeBack(Text.of("directory-import.commit-broken"));
            }
        });
    }

    private JobOutcome end(UUID id) {
        var sheet = imports.hold(id);
        if (sheet.state() == ImportState.COMMITTING) {
            sheet.endCommit(clock.instant());
        } else if (sheet.state() == ImportState.CANCELLED) {
            sorting.forget(id);
        }
        var counts = sorting.counts(id);
        return new JobOutcome(
                counts.getOrDefault(RowOutcome.REGISTERED, 0),
                counts.getOrDefault(RowOutcome.UPDATED, 0),
                counts.getOrDefault(RowOutcome.UNCHANGED, 0),
                0);
    }
}
