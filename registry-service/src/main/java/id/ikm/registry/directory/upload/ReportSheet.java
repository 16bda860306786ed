package id.ikm.registry.directory.upload;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;
import static java.util.stream.Collectors.joining;

import id.ikm.registry.directory.CellRemark;
import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.registry.directory.staging.SortingRows;
import id.ikm.registry.directory.staging.StagedRow;
import id.ikm.registry.directory.staging.StagedRows;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The office's sheet as it was sent, with a column of remarks beside every column that has some. Every cell is a text,
 * so none is a formula. Rows that are on the register are left out: what is left is what is still to mend.
 */
@ApplicationScoped
class ReportSheet {

    private static final int BATCH = 500;
    private static final String FAULT_FILL = "FFC7CE";
    private static final String REMARK_FILL = "FFF2CC";

    /** A column of the sheet, and the directory's column whose remarks stand beside it. */
    private record Beside(int position, DirectoryColumn column) {}

    private final StagedRows staged;
    private final SortingRows sorting;

    ReportSheet(StagedRows staged, SortingRows sorting) {
        this.staged = staged;
        this.sorting = sorting;
    }

    void write(DirectoryImport sheet, Locale locale, OutputStream target) throws IOException {
        var remarked = requiringNew().call(() -> sorting.remarkedColumns(sheet.id()));
        var columns = columns(sheet, remarked);
        try (var workbook = new Workbook(target, "IKM", "1.0")) {
            var worksheet = workbook.newWorksheet("Periksa");
            writeTitles(worksheet, sheet, columns, locale);
            int line = 1;
            int after = 0;
            for (var rows = next(sheet, after); !rows.isEmpty(); rows = next(sheet, after)) {
                for (var row : rows) {
                    writeRow(worksheet, line++, row, columns, locale);
                }
                worksheet.flush();
                after = rows.getLast().number();
            }
        }
    }

    private List<StagedRow> next(DirectoryImport sheet, int after) {
        var waiting = EnumSet.complementOf(EnumSet.of(RowOutcome.REGISTERED, RowOutcome.UPDATED));
        return requiringNew().call(() -> staged.next(sheet.id(), waiting, after, BATCH));
    }

    /** Positions of cells, each followed by the remarks on it if there are any; on absent columns they come last. */
    private static List<Beside> columns(DirectoryImport sheet, List<DirectoryColumn> remarked) {
        var header = sheet.header();
        var columns = new ArrayList<Beside>();
        for (int i = 0; i < header.titles().size(); i++) {
            int position = i;
            columns.add(new Beside(position, null));
            remarked.stream()
                    .filter(column -> header.positions().getOrDefault(column, -1) == position)
                    .forEach(column -> columns.add(new Beside(position, column)));
        }
        remarked.stream()
                .filter(column -> !header.positions().containsKey(column))
                .forEach(column -> columns.add(new Beside(-1, column)));
        return columns;
    }

    private static void writeTitles(Worksheet worksheet, DirectoryImport sheet, List<Beside> columns, Locale locale) {
        worksheet.inlineString(0, 0, ProblemTexts.text(Text.of("directory-import.row"), locale));
        worksheet.inlineString(0, 1, ProblemTexts.text(Text.of("directory-import.outcome"), locale));
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            worksheet.inlineString(
                    0,
                    i + 2,
                    column.column() == null
                            ? sheet.header().titles().get(column.position())
                            : ProblemTexts.text(
                                    Text.of(
                                            "directory-import.remarks-on",
                                            column.column().title()),
                                    locale));
        }
        worksheet.range(0, 0, 0, columns.size() + 1).style().bold().set();
        worksheet.freezePane(2, 1);
    }

    private static void writeRow(Worksheet worksheet, int line, StagedRow row, List<Beside> columns, Locale locale) {
        worksheet.value(line, 0, row.number());
        worksheet.inlineString(line, 1, row.outcome().name());
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.column() == null) {
                if (column.position() < row.cells().size()) {
                    worksheet.inlineString(
                            line, i + 2, row.cells().get(column.position()).text());
                }
            } else {
                writeRemarks(worksheet, line, i + 2, row, column.column(), locale);
            }
        }
    }

    private static void writeRemarks(
            Worksheet worksheet, int line, int place, StagedRow row, DirectoryColumn column, Locale locale) {
        var remarks = row.remarks().stream()
                .filter(remark -> remark.column() == column)
                .toList();
        if (!remarks.isEmpty()) {
            worksheet.inlineString(
                    line,
                    place,
                    remarks.stream().map(remark -> remark.text(locale)).collect(joining(" ")));
            worksheet
                    .style(line, place)
                    .fillColor(remarks.stream().anyMatch(CellRemark::fault) ? FAULT_FILL : REMARK_FILL)
                    .set();
        }
    }
}
