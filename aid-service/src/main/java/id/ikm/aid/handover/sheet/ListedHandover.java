package id.ikm.aid.handover.sheet;

import id.ikm.aid.handover.RecordHandover;
import java.util.ArrayList;
import java.util.List;

/**
 * One handover of a list, over as many rows as have its number.
 *
 * @param key the same for the same rows, however often they are sent
 * @param command null where something in its rows is wrong
 * @param remarks what is to be known of its rows, and keeps none of them out
 */
record ListedHandover(
        List<ReadRow> rows, String key, RecordHandover command, List<RowFault> faults, List<RowFault> remarks) {

    /** What is wrong, and in which row. */
    record RowFault(long row, CellFault fault) {}

    String number() {
        return rows.getFirst().bast;
    }

    ListedHandover remarked(List<CellFault> further) {
        var all = new ArrayList<>(remarks);
        further.forEach(remark -> all.add(new RowFault(rows.getFirst().number, remark)));
        return new ListedHandover(rows, key, command, faults, List.copyOf(all));
    }

    ListedHandover refused(List<CellFault> reasons) {
        var row = rows.getFirst().number;
        return new ListedHandover(
                rows,
                key,
                null,
                reasons.stream().map(reason -> new RowFault(row, reason)).toList(),
                remarks);
    }
}
