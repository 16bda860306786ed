package id.ikm.registry.directory.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.sheet.SheetCell;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "TEXT   | 1234567890123         | 1234567890123",
                "TEXT   | 0234567890123         | 0234567890123",
                "TEXT   | '1234567890123        | 1234567890123",
                "TEXT   | 1234 5678 90123       | 1234567890123",
                "NUMBER | 1234567890123         | 1234567890123",
                "NUMBER | 1.234567890123E12     | 1234567890123",
                "TEXT   | 1,234567890123E+12    | 1234567890123",
                "TEXT   | 1.23457E+12           | fault directory.digits-lost",
                "TEXT   | 1,20905E+15           | fault directory.digits-lost",
                "NUMBER | 234567890123          | fault directory.nib-zeros-lost",
                "TEXT   | 234567890123          | fault nib.malformed",
                "TEXT   | 12345678901234        | fault nib.malformed",
                "TEXT   | dalam proses          | fault directory.code",
                "TEXT   | 0000000000000         | null",
                "TEXT   | -                     | null"
            })
    void readsAnNibButGuessesNoDigit(Kind kind, String written, String expected) {
        assertThat(Outcome.of(() -> Code.nib(kind.cell(written)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT   | 10710                       | [10710]",
                "TEXT   | 10710.0                     | [10710]",
                "NUMBER | 10710                       | [10710]",
                "NUMBER | 10710.0                     | [10710]",
                "TEXT   | 10.710                      | [10710]",
                "TEXT   | 10710 - Industri Roti       | [10710]",
                "TEXT   | 10710; 10794                | [10710, 10794]",
                "TEXT   | 10710/10794,10710           | [10710, 10794]",
                "TEXT   | 01111                       | [01111]",
                "NUMBER | 1111                        | fault directory.kbli",
                "TEXT   | 1071                        | fault directory.kbli",
                "TEXT   | 107101                      | fault directory.kbli",
                "TEXT   | roti                        | fault directory.kbli",
                "TEXT   | -                           | []"
            })
    void readsKbli(Kind kind, String written, String expected) {
        assertThat(Outcome.of(() -> Code.kbli(kind.cell(written)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT   | 01.234.567.4-123.000   | 012345674123000",
                "TEXT   | 013121660091000        | 013121660091000",
                "TEXT   | 016090524017000        | 016090524017000",
                "TEXT   | 216090524017001        | 216090524017001 but directory.npwp-check-digit",
                "TEXT   | 0012345674123000       | 0012345674123000",
                "NUMBER | 12345674123000         | 012345674123000 but directory.npwp-zero-restored",
                "NUMBER | 12345678123000         | fault directory.npwp",
                "TEXT   | 12345674123000         | fault directory.npwp",
                "NUMBER | 1209205708900001       | fault directory.digits-lost",
                "TEXT   | 1.20905E+15            | fault directory.digits-lost",
                "TEXT   | 00.000.000.0-000.000   | null",
                "TEXT   | belum ada              | null"
            })
    void readsAnNpwpAndRestoresAZeroThatTheCheckDigitProves(Kind kind, String written, String expected) {
        assertThat(Outcome.of(() -> Code.npwp(kind.cell(written)))).isEqualTo(expected);
    }

    @Property
    void readsBackEveryNibThatAProgramKeptAsANumber(
            @ForAll @LongRange(min = 1_000_000_000_000L, max = 9_999_999_999_999L) long nib) {
        var digits = Long.toString(nib);

        assertThat(Code.nib(SheetCell.number(digits)).value()).isEqualTo(digits);
        assertThat(Code.nib(SheetCell.number(Double.toString(nib))).value()).isEqualTo(digits);
        assertThat(Outcome.of(() -> Code.nib(SheetCell.text("%.5E".formatted((double) nib)))))
                .isEqualTo("fault directory.digits-lost");
    }

    enum Kind {
        TEXT,
        NUMBER;

        SheetCell cell(String written) {
            return new SheetCell(written, this == NUMBER);
        }
    }
}
