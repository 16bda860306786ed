package id.ikm.aid.handover.sheet;

import id.ikm.aid.handover.sheet.ListedHandover.RowFault;
import id.ikm.aid.handover.sheet.RecipientNames.Bearer;
import id.ikm.web.region.RegionCode;
import java.util.List;
import java.util.Map;

/** Finds who is meant, and where it was. */
record Placing(String regency, Map<String, List<Bearer>> bearers) {

    /** Null with a fault where nobody or more than one is meant. */
    Bearer bearer(ReadRow row, List<RowFault> faults) {
        if (row.region != null && !isIn(regency, row.region.value())) {
            faults.add(new RowFault(
                    row.number, CellFault.at(HandoverColumn.REGION, "handover-sheet.elsewhere", row.region, regency)));
            return null;
        }
        var key = row.recipientId == null ? RecipientNames.key(row.recipient) : row.recipientId.toString();
        var meant = bearers.getOrDefault(key, List.of()).stream()
                .filter(bearer -> row.region == null
                        || isIn(bearer.regionCode(), row.region.value())
                        || isIn(row.region.value(), bearer.regionCode()))
                .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        var column = row.recipientId == null ? HandoverColumn.RECIPIENT : HandoverColumn.RECIPIENT_ID;
        faults.add(new RowFault(
                row.number,
                meant.isEmpty()
                        ? CellFault.at(column, "handover-sheet.recipient-unknown")
                        : CellFault.at(column, "handover-sheet.recipient-ambiguous", meant.size())));
        return null;
    }

    /** As the list says, else where the recipient is. */
    static RegionCode region(ReadRow row, Bearer bearer) {
        return row.region == null ? new RegionCode(bearer.regionCode()) : row.region;
    }

    private static boolean isIn(String region, String code) {
        return code.equals(region) || code.startsWith(region + ".");
    }
}
