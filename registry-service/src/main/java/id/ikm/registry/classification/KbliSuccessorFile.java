package id.ikm.registry.classification;

import id.ikm.job.CsvFile;
import id.ikm.job.CsvRow;
import id.ikm.job.RowFaults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the codes of one edition become in a later one, checked row by row; without a successor, a code goes away. */
record KbliSuccessorFile(List<Entry> entries) {

    record Entry(String code, String successor) {}

    private static final Pattern CODE = Pattern.compile("\\d{5}");

    static KbliSuccessorFile read(byte[] content) {
        var rows = CsvFile.read(content, 2, List.of("code", "successor_code")).rows();
        var faults = new RowFaults();
        Map<String, Map<String, Long>> seen = new HashMap<>();
        rows.forEach(row -> check(row, seen, faults));
        faults.refuseIfAny();
        return new KbliSuccessorFile(rows.stream()
                .map(row -> new Entry(row.text("code"), row.text("successor_code")))
                .toList());
    }

    private static void check(CsvRow row, Map<String, Map<String, Long>> seen, RowFaults faults) {
        var code = row.text("code");
        var successor = row.text("successor_code");
        if (code == null || !CODE.matcher(code).matches()) {
            faults.add(row.number(), "code", "kbli.code-malformed");
        }
        if (successor != null && !CODE.matcher(successor).matches()) {
            faults.add(row.number(), "successor_code", "kbli.code-malformed");
        }
        var earlier = seen.computeIfAbsent(code, first -> new HashMap<>());
        if (earlier.containsKey(successor)) {
            faults.add(row.number(), "successor_code", "csv.twice", successor, earlier.get(successor));
        } else if (!earlier.isEmpty() && (successor == null || earlier.containsKey(null))) {
            faults.add(row.number(), "successor_code", "kbli-import.successor-and-none", code);
        }
        earlier.putIfAbsent(successor, row.number());
    }
}
