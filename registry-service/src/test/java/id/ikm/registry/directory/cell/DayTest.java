package id.ikm.registry.directory.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.sheet.SheetCell;
import id.ikm.sheet.cell.Day;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-05          | 2021-03-05",
                "2021-03-05T00:00:00 | 2021-03-05",
                "05/03/2021          | 2021-03-05",
                "5-3-2021            | 2021-03-05",
                "5 Maret 2021        | 2021-03-05",
                "17 Agustus 1990     | 1990-08-17",
                "1 Mei 2020          | 2020-05-01",
                "5-Des-2021          | 2021-12-05",
                "30/02/2021          | fault directory.day",
                "03/25/2021          | fault directory.day",
                "Maret 2021          | fault directory.day",
                "-                   | null"
            })
    void readsDaysDayFirst(String written, String expected) {
        assertThat(Outcome.of(() -> Day.of(SheetCell.text(written)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT   | 2021         | 2021",
                "TEXT   | 2021.0       | 2021",
                "TEXT   | Thn 2021     | 2021",
                "TEXT   | 5 Maret 2021 | 2021",
                "NUMBER | 2021         | 2021",
                "NUMBER | 44260        | 2021",
                "NUMBER | 44260.75     | 2021",
                "TEXT   | 2031         | fault directory.year",
                "TEXT   | 1800         | fault directory.year",
                "TEXT   | 2020/2021    | fault directory.day",
                "TEXT   | -            | null"
            })
    void readsYearsAlsoOutOfDays(CodeTest.Kind kind, String written, String expected) {
        assertThat(Outcome.of(() -> Day.year(kind.cell(written), 2026))).isEqualTo(expected);
    }

    @Property
    void countsDaysAsExcelDoes(@ForAll @IntRange(min = 61, max = 100_000) int serial) {
        var day = Day.of(SheetCell.number(Integer.toString(serial))).value();

        assertThat(day).isEqualTo(java.time.LocalDate.of(1900, 3, 1).plusDays(serial - 61L));
        assertThat(Day.of(SheetCell.text(day.toString())).value()).isEqualTo(day);
    }
}
