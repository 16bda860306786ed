package id.ikm.aid.handover.sheet;

import id.ikm.aid.handover.sheet.ListedHandover.RowFault;
import id.ikm.aid.recipient.listed.Bearer;
import id.ikm.aid.recipient.listed.Bearers;
import id.ikm.aid.recipient.listed.Meant.Cell;
import id.ikm.web.region.RegionCode;
import java.util.List;

/** Finds who is meant, and where it was. */
record Placing(String regency, Bearers bearers) {

    /** Null with a fault where nobody or more than one is meant. */
    Bearer bearer(ReadRow row, List<RowFault> faults, List<RowFault> remarks) {
        if (row.region != null && !isIn(regency, row.region.value())) {
            faults.add(new RowFault(
                    row.number, CellFault.at(HandoverColumn.REGION, "handover-sheet.elsewhere", row.region, regency)));
            return null;
        }
        if (row.faults.stream().anyMatch(fault -> fault.column().namesTheRecipient())) {
            return null;
        }
        var meant = bearers.meant(row.recipient, bearer -> isNear(row, bearer));
        if (meant.fault() != null) {
            faults.add(new RowFault(row.number, new CellFault(column(meant.at()), meant.fault())));
        }
        if (meant.remark() != null) {
            remarks.add(new RowFault(row.number, new CellFault(column(meant.at()), meant.remark())));
        }
        return meant.bearer();
    }

    /** As the list says, else where the recipient is. */
    static RegionCode region(ReadRow row, Bearer bearer) {
        return row.region == null ? new RegionCode(bearer.regionCode()) : row.region;
    }

    private static HandoverColumn column(Cell cell) {
        return switch (cell) {
            case ID -> HandoverColumn.RECIPIENT_ID;
            case NIB -> HandoverColumn.NIB;
            case NAME -> HandoverColumn.RECIPIENT;
        };
    }

    private static boolean isNear(ReadRow row, Bearer bearer) {
        return row.region == null
                || isIn(bearer.regionCode(), row.region.value())
                || isIn(row.region.value(), bearer.regionCode());
    }

    private static boolean isIn(String region, String code) {
        return code.equals(region) || code.startsWith(region + ".");
    }
}
