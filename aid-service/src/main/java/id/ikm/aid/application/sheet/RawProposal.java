package id.ikm.aid.application.sheet;

import id.ikm.aid.application.proposal.ItemAsked;
import id.ikm.aid.application.proposal.Proposal;
import id.ikm.sheet.SheetCell;
import id.ikm.sheet.cell.CellText;
import id.ikm.sheet.cell.Cleaned;
import id.ikm.sheet.cell.Day;
import id.ikm.sheet.cell.Rupiah;
import id.ikm.web.problem.InvalidValue;
import id.ikm.web.problem.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A row as it stands in the file. */
record RawProposal(long number, Map<ProposalColumn, SheetCell> cells) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CATEGORY = 60;
    private static final int LONGEST_PURPOSE = 2000;

    String applicantName() {
        return CellText.of(cell(ProposalColumn.APPLICANT)).orElse("");
    }

    /** Null where the file names none, or none that is an id. */
    UUID applicantId() {
        try {
            return UUID.fromString(
                    CellText.of(cell(ProposalColumn.APPLICANT_ID)).orElse("").toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** What the row says; what it says wrongly is remarked on and left out. */
    Proposal proposal(LocalDate today, List<RowRemark> remarks) {
        var date = clean(ProposalColumn.DATE, Day::of, remarks);
        var amount = clean(ProposalColumn.AMOUNT, Rupiah::of, remarks);
        var purpose = clean(ProposalColumn.PURPOSE, cell -> CellText.upTo(LONGEST_PURPOSE, cell), remarks);
        if (purpose == null) {
            remarks.add(RowRemark.wrong(ProposalColumn.PURPOSE, "application-sheet.missing"));
        }
        if (date != null && date.isAfter(today)) {
            remarks.add(RowRemark.wrong(ProposalColumn.DATE, "application-sheet.ahead", date));
        }
        if (amount != null && amount <= 0) {
            remarks.add(RowRemark.wrong(ProposalColumn.AMOUNT, "application-sheet.nothing", amount));
        }
        return new Proposal(
                clean(ProposalColumn.NUMBER, cell -> CellText.upTo(LONGEST_NUMBER, cell), remarks),
                date,
                purpose == null ? "-" : purpose,
                amount,
                clean(ProposalColumn.LAST_RECEIVED, cell -> Day.year(cell, today.getYear()), remarks),
                items(remarks),
                null,
                null);
    }

    private List<ItemAsked> items(List<RowRemark> remarks) {
        var name = clean(ProposalColumn.ITEM, cell -> CellText.upTo(LONGEST_NAME, cell), remarks);
        var category = clean(ProposalColumn.CATEGORY, cell -> CellText.upTo(LONGEST_CATEGORY, cell), remarks);
        if (name == null) {
            return List.of();
        }
        return List.of(new ItemAsked(
                name,
                category == null ? name.substring(0, Math.min(name.length(), LONGEST_CATEGORY)) : category,
                null,
                null));
    }

    private <T> T clean(ProposalColumn column, Function<SheetCell, Cleaned<T>> reading, List<RowRemark> remarks) {
        try {
            var cleaned = reading.apply(cell(column));
            if (cleaned.remark() != null) {
                remarks.add(new RowRemark(column, cleaned.remark(), false));
            }
            return cleaned.value();
        } catch (InvalidValue wrong) {
            remarks.add(new RowRemark(column, wrong.text(), true));
            return null;
        }
    }

    private SheetCell cell(ProposalColumn column) {
        return cells.getOrDefault(column, SheetCell.EMPTY);
    }

    /** Something to say of a cell (or of the row, where there is no column): wrong, or only read in a certain way. */
    record RowRemark(ProposalColumn column, Text text, boolean wrong) {

        static RowRemark wrong(ProposalColumn column, String key, Object... arguments) {
            return new RowRemark(column, Text.of(key, arguments), true);
        }
    }
}
