package id.ikm.registry.directory.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;

/** One JSON object a line, with the keys of the columns; what is not known is left out. */
class NdjsonExport implements ExportWriter {

    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final OutputStream target;
    private List<String> keys;

    NdjsonExport(OutputStream target) {
        this.target = target;
    }

    @Override
    public void titles(List<ExportColumn> columns) {
        keys = columns.stream().map(ExportColumn::key).toList();
    }

    @Override
    public void row(List<Object> values) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keys.size(); i++) {
            if (values.get(i) != null) {
                object.put(keys.get(i), values.get(i));
            }
        }
        target.write(JSON.writeValueAsBytes(object));
        target.write('\n');
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        target.flush();
    }
}
