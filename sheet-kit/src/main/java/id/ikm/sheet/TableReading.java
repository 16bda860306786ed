package id.ikm.sheet;

import id.ikm.sheet.SheetTable.Ignored;
import id.ikm.sheet.SheetTable.Row;
import id.ikm.sheet.SheetTable.Wanted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks for the headings in the first rows of a sheet, and reads on below them. */
class TableReading<C> {

    private static final int TITLES_ABOVE = 20;
    private static final int FEWEST_NUMBERS = 3;
    private static final Pattern SUM =
            Pattern.compile("(?i)(grand |sub ?)?(jumlah|total)( total| keseluruhan| seluruhnya)?[ :.]*");

    private final Wanted<C> wanted;
    private final Map<C, Integer> places = new HashMap<>();
    private final List<Row<C>> rows = new ArrayList<>();
    private final List<String> otherColumns = new ArrayList<>();
    private final List<Long> otherRows = new ArrayList<>();
    private int above;

    private TableReading(Wanted<C> wanted) {
        this.wanted = wanted;
    }

    static <C> SheetTable<C> first(Path file, Wanted<C> wanted) throws IOException {
        boolean headed = false;
        try (var opened = SheetFile.open(file)) {
            for (int i = 0; i < opened.sheets().size(); i++) {
                var reading = new TableReading<>(wanted);
                opened.read(i, reading::take);
                if (!reading.rows.isEmpty()) {
                    return new SheetTable<>(reading.rows, new Ignored(reading.otherColumns, reading.otherRows));
                }
                headed |= !reading.places.isEmpty();
            }
        }
        throw new SheetRefused(headed ? "sheet.no-rows" : wanted.texts() + ".no-table");
    }

    private boolean take(long number, List<SheetCell> cells) {
        if (places.isEmpty()) {
            look(cells);
            return ++above < TITLES_ABOVE || !places.isEmpty();
        }
        if (rows.isEmpty() && numbersTheColumns(cells) || addsUp(cells)) {
            otherRows.add(number);
            return true;
        }
        if (rows.size() == wanted.most()) {
            throw new SheetRefused(wanted.texts() + ".too-long", wanted.most());
        }
        var known = new HashMap<C, SheetCell>();
        places.forEach((column, place) -> {
            if (place < cells.size()) {
                known.put(column, cells.get(place));
            }
        });
        rows.add(new Row<>(number, known));
        return true;
    }

    private void look(List<SheetCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var heading = cells.get(i).text().strip();
            var column = wanted.headed().apply(heading);
            if (column.isPresent() && !places.containsKey(column.get())) {
                places.put(column.get(), i);
            } else if (!heading.isEmpty()) {
                otherColumns.add(heading);
            }
        }
        if (!wanted.sufficient().test(places.keySet())) {
            places.clear();
            otherColumns.clear();
        }
    }

    /** As printed forms have it below their headings: (1) (2) (3). */
    private static boolean numbersTheColumns(List<SheetCell> cells) {
        var texts = written(cells);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).replaceAll("[()]", "").equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return texts.size() >= FEWEST_NUMBERS;
    }

    private static boolean addsUp(List<SheetCell> cells) {
        return SUM.matcher(written(cells).getFirst()).matches();
    }

    /** What is not blank; there is something in every row. */
    private static List<String> written(List<SheetCell> cells) {
        return cells.stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
