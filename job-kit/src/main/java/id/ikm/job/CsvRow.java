package id.ikm.job;

import java.util.Map;

/** One row of a file, with the line it begins on. */
public record CsvRow(long number, Map<String, String> fields) {

    /** Null where the field is empty or its column is not in the file. */
    public String text(String column) {
        var text = fields.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
