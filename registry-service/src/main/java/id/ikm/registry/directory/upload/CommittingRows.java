package id.ikm.registry.directory.upload;

import id.ikm.registry.directory.CellRemark;
import id.ikm.registry.directory.DirectoryEntry;
import id.ikm.registry.directory.ReadingRules;
import id.ikm.registry.directory.intake.Sources;
import id.ikm.registry.directory.intake.TakingIn;
import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.registry.directory.staging.StagedRow;
import id.ikm.registry.directory.staging.StagedRows;
import id.ikm.web.problem.InvalidValue;
import id.ikm.web.problem.RequestRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
        var settled = new ArrayList<StagedRow>(rows.size());
        for (var row : rows) {
            settled.add(commit(sheet, rules, row));
            forget();
        }
        staged.settle(sheet.id(), settled);
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
            var business = takeIn(sheet, row, cleaned.entry());
            sources.remember(sheet.order().regencyCode(), row.identity(), business, sheet.id());
            var outcome = row.outcome() == RowOutcome.NEW ? RowOutcome.REGISTERED : RowOutcome.UPDATED;
            return new StagedRow(row.number(), outcome, null, List.of(), row.remarks(), row.differences(), business);
        } catch (RequestRefused | InvalidValue | ConstraintViolationException refusal) {
            throw RowRefused.by(row, refusal);
        }
    }

    private UUID takeIn(DirectoryImport sheet, StagedRow row, DirectoryEntry entry) {
        if (row.outcome() == RowOutcome.NEW) {
            return takingIn.register(entry, sheet.committedBy());
        }
        takingIn.change(row.businessId(), entry, sheet.committedBy());
        return row.businessId();
    }
}
