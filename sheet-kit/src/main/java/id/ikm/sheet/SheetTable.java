package id.ikm.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The first table of a file that has the headings which are looked for. */
public record SheetTable<C>(List<Row<C>> rows, Ignored ignored) {

    /** A row as it stands in the file. */
    public record Row<C>(long number, Map<C, SheetCell> cells) {

        /** Empty where the table has no such column. */
        public SheetCell cell(C column) {
            return cells.getOrDefault(column, SheetCell.EMPTY);
        }
    }

    /** What was not read: columns by their headings, and rows that number the columns or add them up. */
    public record Ignored(List<String> columns, List<Long> rows) {}

    /**
     * @param headed the column that bears a heading
     * @param sufficient whether these columns make a row of headings
     * @param most rows
     * @param texts what the keys of the refusals {@code .no-table} and {@code .too-long} begin with
     */
    public record Wanted<C>(
            Function<String, Optional<C>> headed, Predicate<Set<C>> sufficient, int most, String texts) {}

    public static <C> SheetTable<C> read(InputStream content, Wanted<C> wanted) throws IOException {
        var file = Files.createTempFile("table", ".sheet");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return TableReading.first(file, wanted);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
