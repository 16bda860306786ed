package id.ikm.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A CSV file: commas, semicolons or tabs, in one of the encodings that spreadsheet programs write. */
class CsvSheet implements SheetFile {

    private static final int LINES_LOOKED_AT = 10;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** A quotation mark that is never closed swallows the lines behind it. */
    private static final int LINES_IN_A_CELL = 20;

    private final Path file;
    private final TextEncoding encoding;
    private final char separator;

    private CsvSheet(Path file, TextEncoding encoding, char separator) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
    }

    static CsvSheet of(Path file) throws IOException {
        var encoding = TextEncoding.of(file);
        return new CsvSheet(file, encoding, separator(file, encoding));
    }

    @Override
    public List<String> sheets() {
        return List.of("CSV");
    }

    @Override
    public String format() {
        return "CSV " + encoding.charset().name() + " " + (separator == '\t' ? "TAB" : String.valueOf(separator));
    }

    @Override
    public void read(int sheet, SheetRows rows) throws IOException {
        int read = 0;
        try (var text = encoding.reader(file);
                var records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(SheetLimits.CELL_LENGTH * 8)
                        .ofCsvRecord(text)) {
            for (var record : records) {
                if (++read > SheetLimits.ROWS) {
                    throw new SheetRefused("sheet.too-many-rows", SheetLimits.ROWS);
                }
                var cells = cells(record);
                boolean blank = cells.stream().allMatch(cell -> cell.text().isBlank());
                if (!blank && !rows.row(record.getStartingLineNumber(), cells)) {
                    return;
                }
            }
        } catch (CsvParseException broken) {
            throw new SheetRefused("sheet.quotes");
        }
    }

    @Override
    public void close() {
        // each reading opens and closes the file
    }

    private List<SheetCell> cells(CsvRecord record) {
        if (record.getFieldCount() > SheetLimits.COLUMNS) {
            throw new SheetRefused("sheet.too-wide", SheetLimits.COLUMNS);
        }
        return record.getFields().stream()
                .map(text -> cell(text, record.getStartingLineNumber()))
                .toList();
    }

    private SheetCell cell(String text, long line) {
        boolean swallowed = text.lines().limit(LINES_IN_A_CELL + 1L).count() > LINES_IN_A_CELL
                || text.indexOf('\n') >= 0
                        && text.chars().filter(sign -> sign == separator).count() > 5;
        if (swallowed || text.length() > SheetLimits.CELL_LENGTH) {
            throw new SheetRefused("sheet.quotes-from", line);
        }
        if (text.indexOf('\0') >= 0) {
            throw new SheetRefused("sheet.neither");
        }
        return SheetCell.text(text);
    }

    private static char separator(Path file, TextEncoding encoding) throws IOException {
        try (var reader = new BufferedReader(encoding.reader(file))) {
            var lines = reader.lines().limit(LINES_LOOKED_AT).toList();
            var best = SEPARATORS.getFirst();
            long most = -1;
            for (char candidate : SEPARATORS) {
                long found = lines.stream()
                        .mapToLong(line ->
                                line.chars().filter(sign -> sign == candidate).count())
                        .max()
                        .orElse(0);
                if (found > most) {
                    best = candidate;
                    most = found;
                }
            }
            return best;
        }
    }
}
