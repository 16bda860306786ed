package id.ikm.registry.directory.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Semicolons and a byte order mark, as spreadsheet programs with Indonesian settings expect. A text that such a program
 * would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 */
class CsvExport implements ExportWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer target;
    private final CsvWriter csv;

    CsvExport(OutputStream stream) throws IOException {
        target = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        target.write('\uFEFF');
        csv = CsvWriter.builder().fieldSeparator(';').build(target);
    }

    @Override
    public void titles(List<ExportColumn> columns) {
        csv.writeRecord(columns.stream().map(ExportColumn::title).toList());
    }

    @Override
    public void row(List<Object> values) {
        csv.writeRecord(values.stream().map(CsvExport::safe).toList());
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    static String safe(Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        boolean dangerous = value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }
}
