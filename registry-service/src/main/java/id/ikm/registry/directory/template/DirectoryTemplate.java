package id.ikm.registry.directory.template;

import id.ikm.registry.business.LegalForm;
import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.registry.directory.cell.LegalFormCell;
import id.ikm.registry.directory.cell.Licence;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty sheet: titles, drop-down lists, codes as text, and a second sheet that explains every column. */
class DirectoryTemplate {

    private static final int ROWS = 5_000;
    private static final String TITLE_FILL = "DDEBF7";
    private static final String ADDED_FILL = "F2F2F2";
    private static final Map<DirectoryColumn, List<String>> LISTS = Map.of(
            DirectoryColumn.LEGAL_FORM,
            Arrays.stream(LegalForm.values()).map(LegalFormCell::word).toList(),
            DirectoryColumn.LICENCE,
            Arrays.stream(Licence.values()).map(Licence::word).toList());

    private DirectoryTemplate() {}

    static void write(OutputStream target) throws IOException {
        try (var workbook = new Workbook(target, "IKM", "1.0")) {
            var sheet = workbook.newWorksheet("Direktori IKM");
            var guide = workbook.newWorksheet("Petunjuk");
            var lists = workbook.newWorksheet("Daftar");
            lists.setVisibilityState(VisibilityState.HIDDEN);
            writeColumns(sheet);
            writeLists(sheet, lists);
            writeGuide(guide);
        }
    }

    private static void writeColumns(Worksheet sheet) {
        for (var column : DirectoryColumn.SHEET) {
            int i = column.ordinal();
            sheet.value(0, i, column.title());
            sheet.style(0, i).bold().wrapText(true).fillColor(TITLE_FILL).set();
            sheet.width(i, Math.max(12, column.title().length() + 2));
            if (column.isCode()) {
                sheet.range(1, i, ROWS, i).style().format("@").set();
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void writeLists(Worksheet sheet, Worksheet lists) {
        int place = 0;
        for (var column : DirectoryColumn.SHEET) {
            var words = LISTS.getOrDefault(column, List.of());
            for (int row = 0; row < words.size(); row++) {
                lists.value(row, place, words.get(row));
            }
            if (!words.isEmpty()) {
                sheet.range(1, column.ordinal(), ROWS, column.ordinal())
                        .validateWithList(lists.range(0, place, words.size() - 1, place))
                        .showErrorMessage(true)
                        .errorTitle(column.title())
                        .error("Pilih dari daftar: " + String.join(", ", words));
                place++;
            }
        }
    }

    private static void writeGuide(Worksheet guide) {
        var titles = List.of("Kolom", "Cara mengisi", "Contoh");
        for (int i = 0; i < titles.size(); i++) {
            guide.value(0, i, titles.get(i));
            guide.style(0, i).bold().fillColor(TITLE_FILL).set();
            guide.width(i, i == 1 ? 90 : 28);
        }
        var lines = GuideLine.all();
        for (int row = 1; row <= lines.size(); row++) {
            var line = lines.get(row - 1);
            guide.value(row, 0, line.column().title());
            guide.value(row, 1, line.advice());
            guide.value(row, 2, line.example());
            if (!DirectoryColumn.SHEET.contains(line.column())) {
                guide.range(row, 0, row, 2).style().fillColor(ADDED_FILL).set();
            }
        }
    }
}
