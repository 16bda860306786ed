package id.ikm.registry.classification;

import id.ikm.job.CsvFile;
import id.ikm.job.CsvRow;
import id.ikm.job.RowFaults;
import id.ikm.registry.region.SearchName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The official list of one edition, checked row by row. */
record KbliFile(List<Entry> entries) {

    record Entry(String code, String title, String searchName) {}

    private static final Pattern CODE = Pattern.compile("[A-V]|\\d{2,5}");
    private static final int SUBCLASS_LENGTH = 5;
    private static final int LONGEST_TITLE = 300;

    static KbliFile read(byte[] content) {
        var rows = CsvFile.read(content, 2, List.of("code", "title")).rows();
        var faults = new RowFaults();
        Map<String, Long> seen = new HashMap<>();
        rows.forEach(row -> check(row, seen, faults));
        faults.refuseIfAny();
        return new KbliFile(rows.stream()
                .map(row -> new Entry(
                        row.text("code"),
                        row.text("title"),
                        SearchName.of(row.text("title")).value()))
                .toList());
    }

    long subclasses() {
        return entries.stream()
                .filter(entry -> entry.code().length() == SUBCLASS_LENGTH)
                .count();
    }

    private static void check(CsvRow row, Map<String, Long> seen, RowFaults faults) {
        var code = row.text("code");
        var title = row.text("title");
        if (code == null || !CODE.matcher(code).matches()) {
            faults.add(row.number(), "code", "kbli-import.code");
        } else if (seen.putIfAbsent(code, row.number()) != null) {
            faults.add(row.number(), "code", "csv.twice", code, seen.get(code));
        }
        if (title == null || title.length() > LONGEST_TITLE) {
            faults.add(row.number(), "title", "kbli-import.title", LONGEST_TITLE);
        }
    }
}
