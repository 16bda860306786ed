package id.ikm.registry.catalog.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * For open-data portals: commas, no byte order mark, a header in lower case. A text that a spreadsheet would run as a
 * formula gets an apostrophe in front (OWASP, CSV injection).
 */
class CatalogueCsv implements Closeable {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final CsvWriter csv;

    CatalogueCsv(OutputStream target) {
        csv = CsvWriter.builder().build(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        csv.writeRecord(Arrays.stream(CatalogueColumn.values())
                .map(CatalogueColumn::title)
                .toList());
    }

    void row(String product) throws IOException {
        var json = JSON.readTree(product);
        csv.writeRecord(Arrays.stream(CatalogueColumn.values())
                .map(column -> safe(column.of(json)))
                .toList());
    }

    private static String safe(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        var text = value.asText();
        boolean dangerous = value.isTextual() && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
