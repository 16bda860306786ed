package id.ikm.registry.region;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.ikm.web.region.RegionCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** One row of the data set that this service is delivered with (see {@code reference/idn-area-data/NOTICE.md}). */
record DecreedRegion(RegionCode code, String parentCode, String name) {

    static final String DECREE = "Kepmendagri 300.2.2-2138/2025";

    /** Hands over every row, parents before their children. */
    static void forEach(Consumer<DecreedRegion> action) {
        read("provinces", null, action);
        read("regencies", "province_code", action);
        read("districts", "regency_code", action);
        read("villages", "district_code", action);
    }

    private static void read(String file, String parentColumn, Consumer<DecreedRegion> action) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(open("/reference/idn-area-data/" + file + ".csv"))) {
            for (var row : rows) {
                action.accept(of(row, parentColumn));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DecreedRegion of(NamedCsvRecord row, String parentColumn) {
        var parent = parentColumn == null ? null : row.getField(parentColumn);
        return new DecreedRegion(new RegionCode(row.getField("code")), parent, row.getField("name"));
    }

    private static Reader open(String resource) {
        return new InputStreamReader(DecreedRegion.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
    }
}
