package id.ikm.aid.application.sheet;

import id.ikm.aid.recipient.RecipientReference;
import id.ikm.web.problem.ProblemTexts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a row of a list of proposals. */
public record ProposalRow(
        @Schema(description = "As the spreadsheet program counts")
        long row,

        Outcome outcome,
        RecipientReference applicant,

        @Schema(description = "The one that was drafted, or that was there before")
        UUID applicationId,

        List<Remark> remarks) {

    @Schema(name = "ProposalRowOutcome")
    public enum Outcome {
        NEW,
        /** The applicant asked for this package by this number before. */
        KNOWN,
        WRONG
    }

    @Schema(name = "ProposalRowRemark")
    public record Remark(String column, String code, String detail, boolean wrong) {}

    static Remark told(RowRemark remark, Locale locale) {
        return new Remark(
                remark.column() == null ? null : remark.column().heading(),
                remark.text().key(),
                ProblemTexts.text(remark.text(), locale),
                remark.wrong());
    }
}
