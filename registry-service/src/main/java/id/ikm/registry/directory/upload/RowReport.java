package id.ikm.registry.directory.upload;

import id.ikm.registry.directory.CellRemark;
import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.registry.directory.staging.StagedRow;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told about one row; never what stands in it. */
public record RowReport(
        int row,
        RowOutcome outcome,
        UUID businessId,
        List<Remark> remarks,

        @Schema(description = "What the register has otherwise")
        List<StagedRow.Difference> differences) {

    /** A {@code fault} keeps the row out of the register; the others are to be known. */
    public record Remark(String column, boolean fault, String code, String detail) {}

    static RowReport of(StagedRow row, Locale locale) {
        return new RowReport(
                row.number(),
                row.outcome(),
                row.businessId(),
                row.remarks().stream().map(remark -> of(remark, locale)).toList(),
                row.differences());
    }

    private static Remark of(CellRemark remark, Locale locale) {
        return new Remark(remark.column().title(), remark.fault(), remark.key(), remark.text(locale));
    }
}
