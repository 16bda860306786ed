package id.ikm.registry.directory.upload;

import id.ikm.registry.directory.CellRemark;
import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.registry.directory.staging.StagedRow;
import id.ikm.web.problem.InvalidValue;
import id.ikm.web.problem.RequestRefused;
import id.ikm.web.problem.Text;
import java.util.ArrayList;

/** The register would not take a row; everything else of its transaction is undone as well. */
class RowRefused extends RuntimeException {

    private final transient StagedRow row;
    private final transient CellRemark reason;

    RowRefused(StagedRow row, CellRemark reason) {
        super("row " + row.number(), null, false, false);
        this.row = row;
        this.reason = reason;
    }

    static RowRefused by(StagedRow row, RuntimeException refusal) {
        var text =
                switch (refusal) {
                    case RequestRefused refused
                    when !refused.faults().isEmpty() ->
                        refused.faults().getFirst().text();
                    case RequestRefused refused -> refused.text();
                    case InvalidValue wrong -> wrong.text();
                    default -> Text.of("directory-import.taken-meanwhile");
                };
        var nib = text.key().startsWith("business.nib") || text.key().startsWith("nib.");
        return new RowRefused(row, CellRemark.fault(nib ? DirectoryColumn.NIB : DirectoryColumn.NAME, text));
    }

    int number() {
        return row.number();
    }

    /** The row with the reason among its remarks. */
    StagedRow told() {
        var remarks = new ArrayList<>(row.remarks());
        remarks.add(reason);
        return new StagedRow(
                row.number(), RowOutcome.REFUSED, null, row.cells(), remarks, row.differences(), row.businessId());
    }
}
