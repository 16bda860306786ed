package id.ikm.aid.handover.sheet;

import static java.util.stream.Collectors.joining;

import id.ikm.aid.handover.seal.PartText;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells rows that were sent before; two rows of one file that say the same are two handovers. */
class RowKeys {

    private final String regency;
    private final Map<String, Integer> seen = new HashMap<>();

    RowKeys(String regency) {
        this.regency = regency;
    }

    String of(List<ReadRow> rows) {
        var written = rows.stream().map(ReadRow::written).collect(joining("\n", regency + "\n", ""));
        int occurrence = seen.merge(written, 1, Integer::sum);
        return PartText.sha256((written + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
    }
}
