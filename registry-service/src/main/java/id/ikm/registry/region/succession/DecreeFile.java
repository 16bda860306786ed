package id.ikm.registry.region.succession;

import id.ikm.job.CsvFile;
import id.ikm.job.CsvRow;
import id.ikm.job.RowFaults;
import id.ikm.registry.region.SearchName;
import id.ikm.web.problem.InvalidValue;
import id.ikm.web.region.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes and names that a decree lists, checked row by row. */
record DecreeFile(List<Entry> entries) {

    record Entry(RegionCode code, String name, long row) {

        String searchName() {
            return SearchName.of(name).value();
        }
    }

    private static final int LONGEST_NAME = 100;

    /** Refuses the file where a row is wrong, or where a region lies in none of the file nor of the known ones. */
    static DecreeFile read(byte[] content, Set<String> known, Set<String> later) {
        var faults = new RowFaults();
        Map<RegionCode, Entry> entries = new LinkedHashMap<>();
        CsvFile.read(content, 2, List.of("code", "name")).rows().forEach(row -> add(row, entries, faults));
        for (var entry : entries.values()) {
            entry.code()
                    .parent()
                    .filter(parent -> !entries.containsKey(parent) && !known.contains(parent.value()))
                    .ifPresent(parent -> faults.add(entry.row(), "code", "region-import.no-parent", parent));
            if (later.contains(entry.code().value())) {
                faults.add(entry.row(), "code", "region-import.later", entry.code());
            }
        }
        faults.refuseIfAny();
        return new DecreeFile(List.copyOf(entries.values()));
    }

    private static void add(CsvRow row, Map<RegionCode, Entry> entries, RowFaults faults) {
        var name = row.text("name");
        if (name == null || name.length() > LONGEST_NAME) {
            faults.add(row.number(), "name", "region-import.name", LONGEST_NAME);
            return;
        }
        try {
            var entry = new Entry(new RegionCode(row.text("code")), name, row.number());
            var earlier = entries.putIfAbsent(entry.code(), entry);
            if (earlier != null) {
                faults.add(row.number(), "code", "csv.twice", entry.code(), earlier.row());
            }
        } catch (InvalidValue e) {
            faults.add(
                    row.number(), "code", e.text().key(), e.text().arguments().toArray());
        }
    }
}
