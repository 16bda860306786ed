package id.ikm.job;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An uploaded CSV file: UTF-8, a header, commas or semicolons. */
public record CsvFile(List<CsvRow> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** NUL and its like; also line breaks, by which a quotation mark that is not closed shows itself. */
    private static final Pattern UNSTORABLE = Pattern.compile("\\p{Cntrl}");

    /** Reads a file that must have the first {@code required} of the columns, in any order, and no others. */
    public static CsvFile read(byte[] content, int required, List<String> columns) {
        var text = decoded(content);
        var end = text.indexOf('\n');
        var header = end < 0 ? text : text.substring(0, end);
        var separator = header.contains(";") ? ';' : ',';
        var rows = new ArrayList<CsvRow>();
        var faults = new RowFaults();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            List<String> names = null;
            for (var record : records) {
                if (names == null) {
                    names = header(record, required, columns);
                } else {
                    add(rows, record, names, faults);
                }
            }
        } catch (CsvParseException broken) {
            throw RowsRefused.whole("csv.broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faults.refuseIfAny();
        if (rows.isEmpty()) {
            throw RowsRefused.whole("csv.empty");
        }
        return new CsvFile(rows);
    }

    private static List<String> header(CsvRecord record, int required, List<String> columns) {
        var names = record.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var known = String.join(", ", columns);
        for (String column : columns.subList(0, required)) {
            if (!names.contains(column)) {
                throw RowsRefused.whole("csv.column-missing", column, known);
            }
        }
        for (String name : names) {
            if (!columns.contains(name)) {
                throw RowsRefused.whole("csv.column-unknown", name, known);
            }
        }
        if (names.stream().distinct().count() < names.size()) {
            throw RowsRefused.whole("csv.column-twice", known);
        }
        return names;
    }

    private static void add(List<CsvRow> rows, CsvRecord record, List<String> names, RowFaults faults) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != names.size()) {
            faults.add(line, null, "csv.fields", record.getFieldCount(), names.size());
            return;
        }
        var fields = new HashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), record.getField(i));
            if (UNSTORABLE.matcher(record.getField(i)).find()) {
                faults.add(line, names.get(i), "csv.control-character");
            }
        }
        rows.add(new CsvRow(line, fields));
    }

    private static String decoded(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return Normalizer.normalize(plain, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            throw RowsRefused.whole("csv.not-utf8");
        }
    }
}
