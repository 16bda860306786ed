package id.ikm.registry.directory.upload;

import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An uploaded sheet as its office sees it: ask again until it is CHECKED, commit it, ask again until it is DONE. */
public record DirectoryImportView(
        UUID id,
        ImportState state,
        ImportOrder.Mode mode,
        ImportOrder.OnExisting onExisting,
        RegionCode regencyCode,
        String kbliEdition,
        String requestedBy,
        Instant requestedAt,
        Instant checkedAt,
        Instant finishedAt,
        File file,
        Progress progress,

        @Schema(description = "How many rows of each outcome")
        Map<RowOutcome, Integer> rows,

        Failure failure,
        long version)
        implements Versioned {

    /** What was found in the file; {@code ignoredColumns} are those that the directory does not know. */
    public record File(long size, String format, String sheet, List<String> ignoredColumns) {}

    public record Progress(int rows, int total, Long secondsLeft) {}

    public record Failure(String code, String detail) {}

    static DirectoryImportView of(DirectoryImport sheet, Map<RowOutcome, Integer> rows, Locale locale, Instant now) {
        var order = sheet.order();
        var header = sheet.header();
        return new DirectoryImportView(
                sheet.id(),
                sheet.state(),
                order.mode(),
                order.onExisting(),
                order.regencyCode(),
                order.kbliEdition(),
                sheet.requestedBy(),
                sheet.requestedAt(),
                sheet.checkedAt(),
                sheet.finishedAt(),
                new File(
                        sheet.fileSize(),
                        sheet.fileFormat(),
                        sheet.sheetName(),
                        header == null ? null : header.ignored()),
                progress(sheet, now),
                rows,
                sheet.failure() == null
                        ? null
                        : new Failure(sheet.failure().key(), ProblemTexts.text(sheet.failure(), locale)),
                sheet.version());
    }

    private static Progress progress(DirectoryImport sheet, Instant now) {
        boolean working = sheet.state() == ImportState.CHECKING || sheet.state() == ImportState.COMMITTING;
        var headway = sheet.headway();
        return new Progress(headway.rowsDone(), headway.rowsTotal(), working ? headway.secondsLeft(now) : null);
    }
}
