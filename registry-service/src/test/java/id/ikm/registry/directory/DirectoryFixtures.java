package id.ikm.registry.directory;

import id.ikm.sheet.SheetCell;
import id.ikm.web.region.RegionCode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of the directory sheet, valid unless said otherwise. */
public class DirectoryFixtures {

    public static final PlaceNames PLACES = new PlaceNames(
            new RegionCode("12.09"),
            Map.of(new RegionCode("12.09.20"), "Kota Kisaran Timur", new RegionCode("12.09.20.1006"), "Mutiara"));

    public static final ReadingRules RULES = new ReadingRules(PLACES, "2020", 2026, kbli -> Optional.empty());

    public static List<SheetCell> header() {
        return texts(DirectoryColumn.SHEET.stream().map(DirectoryColumn::title).toArray(String[]::new));
    }

    /** A row of the sheet with these cells in it, and nothing in the others. */
    public static List<SheetCell> row(Map<DirectoryColumn, String> cells) {
        var all = new EnumMap<DirectoryColumn, String>(DirectoryColumn.class);
        all.put(DirectoryColumn.NAME, "Kerupuk Ikan Mutiara");
        all.put(DirectoryColumn.DISTRICT, "Kota Kisaran Timur");
        all.putAll(cells);
        return DirectoryColumn.SHEET.stream()
                .map(column -> SheetCell.text(all.getOrDefault(column, "")))
                .toList();
    }

    public static List<SheetCell> texts(String... texts) {
        return Arrays.stream(texts).map(SheetCell::text).toList();
    }
}
