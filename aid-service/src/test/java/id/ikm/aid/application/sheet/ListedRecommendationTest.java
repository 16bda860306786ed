package id.ikm.aid.application.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.aid.application.proposal.ListedRecommendation;
import id.ikm.sheet.SheetCell;
import id.ikm.sheet.SheetTable.Row;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListedRecommendationTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 5);

    @Test
    void isReadAsTheListTellsIt() {
        var row = row(
                ProposalColumn.RECOMMENDATION, "530/12/Diskopdagin",
                ProposalColumn.RECOMMENDED_ON, "1 Maret 2024",
                ProposalColumn.RECOMMENDED_BY, "Kepala Diskopdagin");

        assertThat(row.remarks).isEmpty();
        assertThat(row.proposal.listedRecommendation())
                .isEqualTo(
                        new ListedRecommendation("530/12/Diskopdagin", "Kepala Diskopdagin", LocalDate.of(2024, 3, 1)));
    }

    @Test
    void isUnknownWhereTheListTellsNothing() {
        assertThat(row(ProposalColumn.RECOMMENDATION, "-").proposal.listedRecommendation())
                .isNull();
    }

    @Test
    void isNotOlderThanTheProposalNorAhead() {
        assertThat(row(ProposalColumn.RECOMMENDED_ON, "31/01/2024").remarks)
                .extracting(remark -> remark.text().key())
                .containsExactly("application-sheet.recommended-before");
        assertThat(row(ProposalColumn.RECOMMENDED_ON, "06/05/2025").remarks)
                .extracting(remark -> remark.text().key())
                .containsExactly("application-sheet.ahead");
    }

    private static ReadProposal row(Object... columnsAndTexts) {
        var cells = new EnumMap<ProposalColumn, SheetCell>(Map.of(
                ProposalColumn.APPLICANT, SheetCell.text("Selawan Asri"),
                ProposalColumn.DATE, SheetCell.text("01/02/2024"),
                ProposalColumn.PURPOSE, SheetCell.text("Mesin press")));
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            cells.put((ProposalColumn) columnsAndTexts[i], SheetCell.text((String) columnsAndTexts[i + 1]));
        }
        return new ReadProposal(new Row<>(7, cells), TODAY);
    }
}
