package id.ikm.registry.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTypeTest {

    @ParameterizedTest(name = "{1} of {0} in 2024: {2} to {3}")
    @CsvSource({
        "1, 1, 2024-01-01, 2024-12-31",
        "2, 1, 2024-01-01, 2024-06-30",
        "2, 2, 2024-07-01, 2024-12-31",
        "4, 1, 2024-01-01, 2024-03-31",
        "4, 4, 2024-10-01, 2024-12-31",
        "12, 2, 2024-02-01, 2024-02-29"
    })
    void knowsItsDays(int periodsPerYear, int number, LocalDate first, LocalDate last) {
        var type = new PeriodType("UJI", "Uji", periodsPerYear);
        var period = new ReportPeriod("UJI", 2024, number);

        assertThat(type.firstDay(period)).isEqualTo(first);
        assertThat(type.lastDay(period)).isEqualTo(last);
    }
}
