package id.ikm.registry.directory;

import id.ikm.registry.region.SearchName;
import id.ikm.sheet.SheetCell;
import id.ikm.sheet.SheetRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a file is which; titles may be written with other case, signs or words, and in any order. */
public record DirectoryHeader(
        long row, Map<DirectoryColumn, Integer> positions, List<String> titles, List<String> ignored) {

    private static final int FEWEST_COLUMNS = 3;

    /** Empty where the row is no header: a title above it, or data. */
    public static Optional<DirectoryHeader> of(long row, List<SheetCell> cells) {
        var positions = new EnumMap<DirectoryColumn, Integer>(DirectoryColumn.class);
        var ignored = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            var title = cells.get(i).text().strip();
            var column = column(title);
            if (column.isPresent() && positions.putIfAbsent(column.get(), i) != null) {
                throw new SheetRefused("directory.column-twice", title);
            }
            if (column.isEmpty() && !title.isEmpty()) {
                ignored.add(title);
            }
        }
        boolean header = positions.containsKey(DirectoryColumn.NAME) && positions.size() >= FEWEST_COLUMNS;
        var titles = cells.stream().map(cell -> cell.text().strip()).toList();
        return header
                ? Optional.of(new DirectoryHeader(row, Map.copyOf(positions), titles, List.copyOf(ignored)))
                : Optional.empty();
    }

    public SheetCell cell(DirectoryColumn column, List<SheetCell> row) {
        var position = positions.get(column);
        return position == null || position >= row.size() ? SheetCell.EMPTY : row.get(position);
    }

    /** Titles as they are compared: without case, signs and what stands in brackets behind a unit. */
    static String comparable(String title) {
        return SearchName.of(title).value();
    }

    private static Optional<DirectoryColumn> column(String title) {
        var name = comparable(title);
        return Arrays.stream(DirectoryColumn.values())
                .filter(column -> column.isCalled(name))
                .findFirst();
    }
}
