package id.ikm.registry.directory.upload;

import id.ikm.registry.business.DuplicateSuspicion;
import id.ikm.registry.directory.CellRemark;
import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.registry.directory.DirectoryEntry;
import id.ikm.registry.directory.ReadingRules;
import id.ikm.registry.directory.intake.Sources;
import id.ikm.registry.directory.intake.TakingIn;
import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.registry.directory.staging.StagedRow;
import id.ikm.registry.directory.staging.StagedRows;
import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidValue;
import id.ikm.web.problem.RequestRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** Takes some staged rows into the register, and notes in the same transaction that they are there. */
@ApplicationScoped
class CommittingRows {

    private final TakingIn takingIn;
    private final Sources sources;
    private final StagedRows staged;
    private final EntityManager database;

    CommittingRows(TakingIn takingIn, Sources sources, StagedRows staged, EntityManager database) {
        this.takingIn = takingIn;
        this.sources = sources;
        this.staged = staged;
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    void commit(DirectoryImport sheet, ReadingRules rules, List<StagedRow> rows) {
        planStatementsOnce();
        var settled = new ArrayList<StagedRow>(rows.size());
        for (var row : rows) {
            settled.add(commit(sheet, rules, row));
            forget();
        }
        staged.settle(sheet.id(), settled);
    }

    /** The same few statements for every row: none of them gains by a plan of its own, as a search does. */
    private void planStatementsOnce() {
        database.createNativeQuery("set local plan_cache_mode = force_generic_plan")
                .executeUpdate();
    }

    /** Every business is flushed on its own; the earlier ones would be compared with the database each time. */
    private void forget() {
        database.flush();
        database.clear();
    }

    /** Read anew, since the lists of regions and codes may have changed since the check. */
    private StagedRow commit(DirectoryImport sheet, ReadingRules rules, StagedRow row) {
        var cleaned = rules.clean(sheet.header(), row.cells());
        if (cleaned.isFaulty()) {
            throw new RowRefused(
                    row,
                    cleaned.remarks().stream()
                            .filter(CellRemark::fault)
                            .findFirst()
                            .orElseThrow());
        }
        try {
            var warnings = new Warnings();
            var business = takeIn(sheet, row, cleaned.entry(), warnings);
            sources.remember(sheet.order().regencyCode(), row.identity(), business, sheet.id());
            var outcome = row.outcome() == RowOutcome.NEW ? RowOutcome.REGISTERED : RowOutcome.UPDATED;
            return new StagedRow(
                    row.number(), outcome, null, List.of(), remarks(row, warnings), row.differences(), business);
        } catch (RequestRefused | InvalidValue | ConstraintViolationException refusal) {
            throw RowRefused.by(row, refusal);
        }
    }

    /** The check has told what is odd in the cells; only the register itself finds what looks like a double. */
    private static List<CellRemark> remarks(StagedRow row, Warnings warnings) {
        var suspected = warnings.faults().stream()
                .map(FieldFault::text)
                .filter(text -> text.key().equals(DuplicateSuspicion.WARNING))
                .map(text -> CellRemark.warning(DirectoryColumn.NAME, text));
        return Stream.concat(row.remarks().stream(), suspected).toList();
    }

    private UUID takeIn(DirectoryImport sheet, StagedRow row, DirectoryEntry entry, Warnings warnings) {
        if (row.outcome() == RowOutcome.NEW) {
            return takingIn.register(entry, sheet.committedBy(), warnings);
        }
        takingIn.change(row.businessId(), entry, sheet.committedBy(), warnings);
        return row.businessId();
    }
}
