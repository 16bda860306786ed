package id.ikm.aid.application.sheet;

import id.ikm.sheet.SheetTable.Ignored;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a list of proposals, row by row. */
public record ProposalReport(
        UUID packageId,

        @Schema(description = "False: a dry run, or rows are wrong; nothing was stored")
        boolean committed,

        Map<ProposalRow.Outcome, Long> counts,

        @Schema(description = "Columns that are not known, and rows that only number the columns or add them up")
        Ignored ignored,

        List<ProposalRow> rows) {}
