package id.ikm.aid.handover.sheet;

import id.ikm.sheet.SheetTable.Ignored;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a list, handover by handover. */
public record HandoverReport(
        String region,

        @Schema(description = "False for a dry run, and while anything is wrong")
        boolean committed,

        Map<Outcome, Long> counts,

        @Schema(description = "Columns that are not known, and rows that only number the columns or add them up")
        Ignored ignored,

        List<Line> handovers) {

    public enum Outcome {
        /** Would be recorded. */
        NEW,
        RECORDED,
        /** Was recorded from the same rows before. */
        UNCHANGED,
        WRONG
    }

    @Schema(name = "ListedHandover")
    public record Line(
            List<Long> rows,
            String number,
            Outcome outcome,
            UUID handoverId,
            List<Fault> faults,

            @Schema(
                    description =
                            "How cells were understood that could be read in two ways, and what becomes a finding;"
                                    + " keeps no row out")
            List<Fault> remarks) {}

    /** @param column null where it is the row as a whole */
    @Schema(name = "ListedHandoverFault")
    public record Fault(long row, HandoverColumn column, String code, String detail) {}
}
