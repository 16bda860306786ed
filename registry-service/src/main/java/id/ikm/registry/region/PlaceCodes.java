package id.ikm.registry.region;

import de.siegmar.fastcsv.reader.CsvReader;
import id.ikm.web.region.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What other systems call a region; null is not known. */
record PlaceCodes(String bpsCode, String postalCode) {

    static final PlaceCodes UNKNOWN = new PlaceCodes(null, null);

    /** The few that this service is delivered with (see {@code reference/places/NOTICE.md}). */
    static Map<RegionCode, PlaceCodes> delivered() {
        var file = PlaceCodes.class.getResourceAsStream("/reference/places/bps-codes.csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            Map<RegionCode, PlaceCodes> delivered = new HashMap<>();
            for (var row : rows) {
                delivered.put(
                        new RegionCode(row.getField("code")),
                        new PlaceCodes(known(row.getField("bps_code")), known(row.getField("postal_code"))));
            }
            return delivered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String known(String field) {
        return field.isEmpty() ? null : field;
    }
}
