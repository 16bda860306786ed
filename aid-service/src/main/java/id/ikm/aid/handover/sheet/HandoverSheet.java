package id.ikm.aid.handover.sheet;

import id.ikm.sheet.SheetCell;
import id.ikm.sheet.SheetFile;
import id.ikm.sheet.SheetRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of the first table of a file that has headings for the day, the recipient and the goods. */
public class HandoverSheet {

    static final int MOST = 200;
    private static final int TITLES_ABOVE = 20;

    private final Map<HandoverColumn, Integer> places = new EnumMap<>(HandoverColumn.class);
    private final List<RawRow> rows = new ArrayList<>();
    private int above;

    /** A row as it stands in the file. */
    record RawRow(long number, Map<HandoverColumn, SheetCell> cells) {

        SheetCell cell(HandoverColumn column) {
            return cells.getOrDefault(column, SheetCell.EMPTY);
        }
    }

    private HandoverSheet() {}

    static List<RawRow> read(InputStream content) throws IOException {
        var file = Files.createTempFile("handovers", ".sheet");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return read(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<RawRow> read(Path file) throws IOException {
        try (var opened = SheetFile.open(file)) {
            for (int i = 0; i < opened.sheets().size(); i++) {
                var sheet = new HandoverSheet();
                opened.read(i, sheet::take);
                if (!sheet.rows.isEmpty()) {
                    return sheet.rows;
                }
            }
        }
        throw new SheetRefused("handover-sheet.no-table");
    }

    private boolean take(long number, List<SheetCell> cells) {
        if (places.isEmpty()) {
            look(cells);
            return ++above < TITLES_ABOVE || !places.isEmpty();
        }
        if (rows.size() == MOST) {
            throw new SheetRefused("handover-sheet.too-long", MOST);
        }
        var known = new EnumMap<HandoverColumn, SheetCell>(HandoverColumn.class);
        places.forEach((column, place) -> {
            if (place < cells.size()) {
                known.put(column, cells.get(place));
            }
        });
        rows.add(new RawRow(number, known));
        return true;
    }

    private void look(List<SheetCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            HandoverColumn.headed(cells.get(i).text()).ifPresent(column -> places.putIfAbsent(column, place));
        }
        boolean named = places.containsKey(HandoverColumn.RECIPIENT) || places.containsKey(HandoverColumn.RECIPIENT_ID);
        if (!named || !places.containsKey(HandoverColumn.DATE) || !places.containsKey(HandoverColumn.GOODS)) {
            places.clear();
        }
    }
}
