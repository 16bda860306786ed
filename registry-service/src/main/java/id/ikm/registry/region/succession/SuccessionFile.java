package id.ikm.registry.region.succession;

import id.ikm.job.CsvFile;
import id.ikm.job.CsvRow;
import id.ikm.job.RowFaults;
import id.ikm.web.problem.InvalidValue;
import id.ikm.web.region.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a decree turns codes into, checked row by row; without a successor, a region is dissolved. */
class SuccessionFile {

    record Entry(RegionCode code, RegionCode successor) {}

    private final Set<String> before;
    private final Set<String> after;
    private final RowFaults faults = new RowFaults();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<RegionCode, Map<RegionCode, Long>> seen = new HashMap<>();

    private SuccessionFile(Set<String> before, Set<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Refuses the file where a row is wrong: old codes must be in force before the day, new ones on it. */
    static SuccessionFile read(byte[] content, Set<String> before, Set<String> after) {
        var file = new SuccessionFile(before, after);
        CsvFile.read(content, 2, List.of("code", "successor_code")).rows().forEach(file::read);
        file.faults.refuseIfAny();
        return file;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Those that do not live on under their own code. */
    String[] retiring() {
        return seen.entrySet().stream()
                .filter(entry -> !entry.getValue().containsKey(entry.getKey()))
                .map(entry -> entry.getKey().value())
                .toArray(String[]::new);
    }

    private void read(CsvRow row) {
        var code = code(row, "code");
        var successor = row.text("successor_code") == null ? null : code(row, "successor_code");
        if (code == null || successor == null && row.text("successor_code") != null) {
            return;
        }
        if (!before.contains(code.value())) {
            faults.add(row.number(), "code", "region-import.not-in-force-before", code);
        }
        if (successor != null && !after.contains(successor.value())) {
            faults.add(row.number(), "successor_code", "region-import.not-in-force", successor);
        }
        if (successor != null && successor.level() != code.level()) {
            faults.add(row.number(), "successor_code", "region-import.other-level", successor, code);
        }
        checkAgainstEarlier(row, code, successor);
        entries.add(new Entry(code, successor));
    }

    private void checkAgainstEarlier(CsvRow row, RegionCode code, RegionCode successor) {
        var earlier = seen.computeIfAbsent(code, first -> new HashMap<>());
        if (earlier.containsKey(successor)) {
            faults.add(row.number(), "successor_code", "csv.twice", successor, earlier.get(successor));
        } else if (!earlier.isEmpty() && (successor == null || earlier.containsKey(null))) {
            faults.add(row.number(), "successor_code", "region-import.successor-and-none", code);
        }
        earlier.putIfAbsent(successor, row.number());
    }

    private RegionCode code(CsvRow row, String column) {
        try {
            return new RegionCode(row.text(column));
        } catch (InvalidValue e) {
            faults.add(
                    row.number(), column, e.text().key(), e.text().arguments().toArray());
            return null;
        }
    }
}
