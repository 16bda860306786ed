package id.ikm.aid.application.sheet;

import id.ikm.aid.application.proposal.ItemAsked;
import id.ikm.aid.application.proposal.ListedRecommendation;
import id.ikm.aid.application.proposal.Proposal;
import id.ikm.aid.recipient.listed.ListedName;
import id.ikm.sheet.SheetCell;
import id.ikm.sheet.SheetTable.Row;
import id.ikm.sheet.cell.CellText;
import id.ikm.sheet.cell.Cleaned;
import id.ikm.sheet.cell.Day;
import id.ikm.sheet.cell.Rupiah;
import id.ikm.web.problem.InvalidValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a row says; what it says wrongly is remarked on and left out. */
class ReadProposal {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_APPLICANT = 300;
    private static final int LONGEST_CATEGORY = 60;
    private static final int LONGEST_PURPOSE = 2000;

    final long number;
    final ListedName applicant;
    final Proposal proposal;
    final List<RowRemark> remarks = new ArrayList<>();

    private final Row<ProposalColumn> raw;

    ReadProposal(Row<ProposalColumn> raw, LocalDate today) {
        this.raw = raw;
        this.number = raw.number();
        this.applicant = new ListedName(
                clean(ProposalColumn.APPLICANT_ID, ListedName::id),
                clean(ProposalColumn.NIB, ListedName::nib),
                text(ProposalColumn.APPLICANT, LONGEST_APPLICANT));
        this.proposal = proposal(today);
        if (applicant.saysNothing()) {
            remarks.add(RowRemark.wrong(ProposalColumn.APPLICANT, "application-sheet.missing"));
        }
    }

    boolean namesAnApplicant() {
        return remarks.stream()
                .noneMatch(remark -> remark.wrong() && remark.column().namesTheApplicant());
    }

    private Proposal proposal(LocalDate today) {
        var date = clean(ProposalColumn.DATE, Day::of);
        var amount = clean(ProposalColumn.AMOUNT, Rupiah::of);
        var purpose = text(ProposalColumn.PURPOSE, LONGEST_PURPOSE);
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
                text(ProposalColumn.NUMBER, LONGEST_NUMBER),
                date,
                purpose == null ? "-" : purpose,
                amount,
                clean(ProposalColumn.LAST_RECEIVED, cell -> Day.year(cell, today.getYear())),
                items(),
                null,
                null,
                recommendation(date, today));
    }

    private ListedRecommendation recommendation(LocalDate proposed, LocalDate today) {
        var number = text(ProposalColumn.RECOMMENDATION, LONGEST_NUMBER);
        var date = clean(ProposalColumn.RECOMMENDED_ON, Day::of);
        var post = text(ProposalColumn.RECOMMENDED_BY, LONGEST_NAME);
        if (date != null && date.isAfter(today)) {
            remarks.add(RowRemark.wrong(ProposalColumn.RECOMMENDED_ON, "application-sheet.ahead", date));
        }
        if (date != null && proposed != null && date.isBefore(proposed)) {
            remarks.add(RowRemark.wrong(
                    ProposalColumn.RECOMMENDED_ON, "application-sheet.recommended-before", date, proposed));
        }
        return number == null && date == null && post == null ? null : new ListedRecommendation(number, post, date);
    }

    private List<ItemAsked> items() {
        var name = text(ProposalColumn.ITEM, LONGEST_NAME);
        var category = text(ProposalColumn.CATEGORY, LONGEST_CATEGORY);
        if (name == null) {
            return List.of();
        }
        return List.of(new ItemAsked(
                name,
                category == null ? name.substring(0, Math.min(name.length(), LONGEST_CATEGORY)) : category,
                null,
                null));
    }

    private String text(ProposalColumn column, int longest) {
        return clean(column, cell -> CellText.upTo(longest, cell));
    }

    private <T> T clean(ProposalColumn column, Function<SheetCell, Cleaned<T>> reading) {
        try {
            var cleaned = reading.apply(raw.cell(column));
            if (cleaned.remark() != null) {
                remarks.add(new RowRemark(column, cleaned.remark(), false));
            }
            return cleaned.value();
        } catch (InvalidValue wrong) {
            remarks.add(new RowRemark(column, wrong.text(), true));
            return null;
        }
    }
}
