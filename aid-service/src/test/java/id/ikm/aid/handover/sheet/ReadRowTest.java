package id.ikm.aid.handover.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.aid.budget.FundingSource;
import id.ikm.sheet.SheetCell;
import id.ikm.sheet.SheetTable.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadRowTest {

    private static ReadRow row(Object... columnsAndTexts) {
        var cells = new EnumMap<HandoverColumn, SheetCell>(Map.of(
                HandoverColumn.DATE, SheetCell.text("14/10/2025"),
                HandoverColumn.RECIPIENT, SheetCell.text("Selawan Asri"),
                HandoverColumn.GOODS, SheetCell.text("Mesin press")));
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            cells.put((HandoverColumn) columnsAndTexts[i], SheetCell.text((String) columnsAndTexts[i + 1]));
        }
        return new ReadRow(new Row<>(7, cells));
    }

    @Test
    void leavesWhatIsNotThereUnknown() {
        var row = row(HandoverColumn.QUANTITY, "-", HandoverColumn.VALUE, "nihil");

        assertThat(row.faults).isEmpty();
        assertThat(row.date).isEqualTo(LocalDate.of(2025, 10, 14));
        assertThat(row.quantity).isNull();
        assertThat(row.value).isNull();
        assertThat(row.item().unitValue()).isNull();
        assertThat(row.item().category()).isEqualTo("MESIN PRESS");
    }

    @Test
    void readsMoneySourcesAndYearsAsOfficesWriteThem() {
        var row = row(
                HandoverColumn.QUANTITY,
                "2",
                HandoverColumn.VALUE,
                "Rp 3.000.000,-",
                HandoverColumn.FUNDING,
                "APBD Kabupaten",
                HandoverColumn.YEAR,
                "TA 2025".substring(3));

        assertThat(row.faults).isEmpty();
        assertThat(row.item().unitValue()).isEqualTo(1_500_000L);
        assertThat(row.item().quantity()).isEqualTo(new BigDecimal("2"));
        assertThat(row.funding).isEqualTo(FundingSource.APBD_REGENCY);
        assertThat(row.year).isEqualTo(2025);
    }

    @Test
    void doesNotDivideWhatCannotBeDivided() {
        assertThatThrownBy(() -> row(HandoverColumn.VALUE, "3.000.000").item()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> row(HandoverColumn.VALUE, "1.000.000", HandoverColumn.QUANTITY, "3")
                        .item())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void namesTheColumnThatCannotBeRead() {
        var row = row(
                HandoverColumn.DATE,
                "kemarin",
                HandoverColumn.REGION,
                "1209",
                HandoverColumn.FUNDING,
                "warisan",
                HandoverColumn.NIB,
                "123",
                HandoverColumn.RECIPIENT,
                " ",
                HandoverColumn.RECIPIENT_ID,
                "x");

        assertThat(row.faults)
                .extracting(CellFault::column)
                .containsExactlyInAnyOrder(
                        HandoverColumn.DATE,
                        HandoverColumn.RECIPIENT_ID,
                        HandoverColumn.RECIPIENT,
                        HandoverColumn.REGION,
                        HandoverColumn.FUNDING,
                        HandoverColumn.NIB);
    }
}
