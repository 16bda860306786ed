package id.ikm.registry.directory.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.sheet.SheetCell;
import id.ikm.sheet.cell.Amount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400        | 400",
                "12,5       | 12.5",
                "12.5       | 12.5",
                "0,125      | 0.125",
                "1.250      | 1250 but directory.number-read-as",
                "1,250      | fault directory.number-ambiguous",
                "1.250,5    | 1250.5",
                "1,250.5    | 1250.5",
                "1.250.000  | 1250000",
                "400 kg     | fault directory.number",
                "400-700    | fault directory.number",
                "-          | null"
            })
    void readsCapacities(String written, String expected) {
        assertThat(Outcome.of(() -> Amount.of(SheetCell.text(written)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12         | 12",
                "12 orang   | 12",
                "1.200 org  | 1200",
                "12.0       | 12",
                "12,5       | fault directory.heads",
                "3-5        | fault directory.number",
                "orang      | fault directory.number",
                "2000000    | fault directory.heads",
                "0          | 0",
                "-          | null"
            })
    void countsHeads(String written, String expected) {
        assertThat(Outcome.of(() -> Amount.heads(SheetCell.text(written)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25     | 25",
                "25%    | 25",
                "2,5 %  | 2.5",
                "0,5%   | 0.5",
                "0,25   | fault directory.percent-ambiguous",
                "0      | 0",
                "100    | 100",
                "101    | fault directory.percent",
                "%      | fault directory.number",
                "-      | null"
            })
    void readsShares(String written, String expected) {
        assertThat(Outcome.of(() -> Amount.percent(SheetCell.text(written)))).isEqualTo(expected);
    }
}
