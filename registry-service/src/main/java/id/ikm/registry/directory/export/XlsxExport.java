package id.ikm.registry.directory.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook whose texts are typed as texts, so that none of them is a formula. */
class XlsxExport implements ExportWriter {

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    XlsxExport(OutputStream target) {
        workbook = new Workbook(target, "IKM", "1.0");
        sheet = workbook.newWorksheet("Direktori IKM");
    }

    @Override
    public void titles(List<ExportColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(line, i, columns.get(i).title());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        line++;
    }

    @Override
    public void row(List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case null -> {}
                case Number number -> sheet.value(line, i, number);
                case Object text -> sheet.inlineString(line, i, text.toString());
            }
        }
        line++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
