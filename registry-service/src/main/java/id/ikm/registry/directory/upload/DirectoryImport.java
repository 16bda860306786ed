package id.ikm.registry.directory.upload;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.directory.DirectoryHeader;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.problem.Text;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One uploaded sheet. It is always checked first, which changes nothing on the register; then an officer commits it, or
 * leaves it. What was committed is not taken back by it.
 */
@Entity
class DirectoryImport {

    @Id
    private UUID id;

    @Embedded
    private ImportOrder sheetOrder;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String requestedBy;
    private Instant requestedAt;
    private String committedBy;

    @Embedded
    private UploadedFile file;

    private String fileFormat;
    private String sheetName;

    @JdbcTypeCode(SqlTypes.JSON)
    private DirectoryHeader header;

    @Embedded
    private Headway headway = Headway.NONE;

    private Instant checkedAt;
    private Instant finishedAt;

    @Embedded
    private ImportFailure failure;

    @Version
    private long version;

    protected DirectoryImport() {
        // for Hibernate
    }

    static DirectoryImport upload(ImportOrder order, UploadedFile file, String officer, Instant now) {
        var uploaded = new DirectoryImport();
        uploaded.id = Ids.next();
        uploaded.sheetOrder = order;
        uploaded.state = ImportState.UPLOADED;
        uploaded.file = file;
        uploaded.requestedBy = officer;
        uploaded.requestedAt = now;
        return uploaded;
    }

    void startChecking(Instant now) {
        state = ImportState.CHECKING;
        headway = headway.begun(now, headway.rowsTotal());
    }

    void found(FoundTable table) {
        fileFormat = table.format();
        sheetName = table.sheet();
        header = table.header();
        headway = headway.of(table.rows());
    }

    void endChecking(Instant now) {
        state = ImportState.CHECKED;
        checkedAt = now;
        headway = headway.ended();
    }

    /** What is left to the office is the decision; in ALL_OR_NOTHING there is none while a row is wrong. */
    void commit(int toDo, int wrong, String officer, Instant now) {
        if (state != ImportState.CHECKED) {
            throw new RuleViolated("directory-import.not-checked", state);
        }
        if (sheetOrder.mode() == ImportOrder.Mode.ALL_OR_NOTHING && wrong > 0) {
            throw new RuleViolated("directory-import.rows-wrong", wrong);
        }
        state = ImportState.COMMITTING;
        committedBy = officer;
        headway = headway.begun(now, toDo);
        failure = null;
    }

    void endCommit(Instant now) {
        state = ImportState.DONE;
        headway = headway.ended();
        finishedAt = now;
    }

    /** All or nothing turned out to be nothing: the office sees why, and may correct or commit again. */
    void takeBack(Text reason) {
        state = ImportState.CHECKED;
        headway = headway.undone();
        failure = ImportFailure.of(reason);
    }

    void fail(Text reason, Instant now) {
        state = ImportState.FAILED;
        finishedAt = now;
        failure = ImportFailure.of(reason);
    }

    void cancel(Instant now) {
        if (state.hasEnded()) {
            throw new RuleViolated("directory-import.ended", state);
        }
        state = ImportState.CANCELLED;
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    ImportOrder order() {
        return sheetOrder;
    }

    ImportState state() {
        return state;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    String committedBy() {
        return committedBy;
    }

    long fileSize() {
        return file.size();
    }

    String fileFormat() {
        return fileFormat;
    }

    String sheetName() {
        return sheetName;
    }

    DirectoryHeader header() {
        return header;
    }

    Headway headway() {
        return headway;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    Text failure() {
        return failure == null ? null : failure.text();
    }

    long version() {
        return version;
    }
}
