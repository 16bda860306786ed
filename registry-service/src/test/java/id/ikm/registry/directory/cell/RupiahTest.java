package id.ikm.registry.directory.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.ikm.sheet.SheetCell;
import id.ikm.sheet.cell.Rupiah;
import id.ikm.web.problem.InvalidValue;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RupiahTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,828,883            | 1828883",
                "1.828.883            | 1828883",
                "1 828 883            | 1828883",
                "Rp 1.828.883,-       | 1828883",
                "Rp. 1.828.883,00     | 1828883",
                "rp1,828,883.00       | 1828883",
                "IDR 1.828.883        | 1828883",
                "1828883              | 1828883",
                "1.500                | 1500",
                "1,500                | 1500",
                "0                    | 0",
                "1,5 juta             | 1500000",
                "1.5 jt               | 1500000",
                "1.500 juta           | 1500000000",
                "2 Milyar             | 2000000000",
                "250 ribu             | 250000",
                "1.5E+6               | fault directory.digits-lost",
                "1,828.883            | fault directory.number-ambiguous",
                "1.828,883            | fault directory.number-ambiguous",
                "1.5                  | fault directory.rupiah-not-whole",
                "1.828.883,50         | fault directory.rupiah-not-whole",
                "12.34.567            | fault directory.number",
                "1,82,88,300          | fault directory.number",
                "200-300 juta         | fault directory.number",
                "-5000                | fault directory.number",
                "lima juta            | fault directory.number",
                "9000000000000000     | fault directory.rupiah-too-large"
            })
    void readsWhatPeopleWrite(String written, String expected) {
        assertThat(outcome(SheetCell.text(written))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1828883, 1828883",
        "1828883.0, 1828883",
        "1.8E9, 1800000000",
        "1828883.5, fault directory.rupiah-not-whole",
        "-3, fault directory.number",
        "1E+300, fault directory.number"
    })
    void readsNumbersOfSpreadsheetPrograms(String number, String expected) {
        assertThat(outcome(SheetCell.number(number))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'-'", "' '", "--", "''", "n/a", "Nihil", "tidak ada", "."})
    void knowsNothingWhereTheCellIsOnlyFilled(String written) {
        assertThat(Rupiah.of(SheetCell.text(written)).value()).isNull();
    }

    @Property
    void readsEveryAmountInBothLanguages(@ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long amount) {
        for (var locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
            var grouped = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale)).format(amount);

            assertThat(Rupiah.of(SheetCell.text(grouped)).value()).isEqualTo(amount);
            assertThat(Rupiah.of(SheetCell.text("Rp " + grouped + ",-")).value())
                    .isEqualTo(amount);
        }
        assertThat(Rupiah.of(SheetCell.number(Long.toString(amount))).value()).isEqualTo(amount);
    }

    @Property
    void readsAnyTextOrRefusesIt(@ForAll String text) {
        try {
            var amount = Rupiah.of(SheetCell.text(text)).value();
            assertThat(amount == null || amount >= 0).isTrue();
        } catch (InvalidValue refused) {
            assertThat(refused.text().key()).startsWith("directory.");
        }
    }

    @Test
    void refusesTheErrorOfAFormula() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Rupiah.of(SheetCell.text("#REF!")));
    }

    private static String outcome(SheetCell cell) {
        return Outcome.of(() -> Rupiah.of(cell));
    }
}
