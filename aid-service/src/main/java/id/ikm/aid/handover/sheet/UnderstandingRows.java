package id.ikm.aid.handover.sheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.ikm.aid.finding.Waiver;
import id.ikm.aid.handover.Funding;
import id.ikm.aid.handover.Item;
import id.ikm.aid.handover.RecordHandover;
import id.ikm.aid.handover.evidence.Scene;
import id.ikm.aid.handover.sheet.ListedHandover.RowFault;
import id.ikm.aid.recipient.listed.Bearer;
import id.ikm.aid.recipient.listed.ListedRecipients;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes handovers of rows; nothing is guessed: who is not found by id, NIB or name is reported. */
@ApplicationScoped
class UnderstandingRows {

    private final ListedRecipients recipients;

    UnderstandingRows(ListedRecipients recipients) {
        this.recipients = recipients;
    }

    List<ListedHandover> understand(String regency, List<ReadRow> rows, Waiver waiver) {
        var bearers =
                recipients.in(regency, rows.stream().map(row -> row.recipient).toList());
        var keys = new RowKeys(regency);
        Map<String, List<ReadRow>> byNumber = rows.stream()
                .collect(groupingBy(
                        row -> row.bast == null ? "row " + row.number : "bast " + row.bast,
                        LinkedHashMap::new,
                        toList()));
        return byNumber.values().stream()
                .map(group -> handover(group, keys.of(group), new Placing(regency, bearers), waiver))
                .toList();
    }

    private static ListedHandover handover(List<ReadRow> rows, String key, Placing placing, Waiver waiver) {
        var faults = new ArrayList<RowFault>();
        var remarks = new ArrayList<RowFault>();
        for (var row : rows) {
            row.faults.forEach(fault -> faults.add(new RowFault(row.number, fault)));
            row.remarks.forEach(remark -> remarks.add(new RowFault(row.number, remark)));
        }
        var first = rows.getFirst();
        for (var row : rows.subList(1, rows.size())) {
            if (!row.isOfTheSameHandoverAs(first)) {
                faults.add(new RowFault(row.number, CellFault.at(HandoverColumn.NUMBER, "handover-sheet.two-in-one")));
            }
        }
        var bearer = placing.bearer(first, faults, remarks);
        var items = rows.stream().map(row -> item(row, faults)).toList();
        return new ListedHandover(
                rows,
                key,
                faults.isEmpty() ? command(first, bearer, items, waiver) : null,
                List.copyOf(faults),
                List.copyOf(remarks));
    }

    private static RecordHandover command(ReadRow row, Bearer bearer, List<Item> items, Waiver waiver) {
        return new RecordHandover(
                row.bast,
                row.date,
                row.ceremony,
                Placing.region(row, bearer),
                bearer.recipient(),
                items,
                null,
                null,
                row.funding == null && row.year == null ? null : new Funding(row.funding, row.year),
                row.village == null ? null : new Scene(row.village, null),
                null,
                null,
                waiver);
    }

    private static Item item(ReadRow row, List<RowFault> faults) {
        try {
            return row.item();
        } catch (ArithmeticException unclear) {
            faults.add(new RowFault(
                    row.number, CellFault.at(HandoverColumn.VALUE, "handover-sheet.value-without-quantity")));
            return null;
        }
    }
}
