package id.ikm.registry.directory.staging;

import id.ikm.registry.directory.CellRemark;
import id.ikm.sheet.SheetCell;
import java.util.List;
import java.util.UUID;

/** One row of an uploaded sheet; {@code cells} is empty once what it says is on the register. */
public record StagedRow(
        int number,
        RowOutcome outcome,
        RowIdentity identity,
        List<SheetCell> cells,
        List<CellRemark> remarks,
        List<Difference> differences,
        UUID businessId) {

    /** What the register has otherwise; null on both sides for personal data, which are not shown here. */
    public record Difference(String field, String registered, String sheet) {}
}
