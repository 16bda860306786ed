package id.ikm.aid.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    @Test
    void writesDaysAndMoneyAsOfficesDo() {
        assertThat(Written.day(LocalDate.of(2025, 10, 14))).isEqualTo("14 Oktober 2025");
        assertThat(Written.weekday(LocalDate.of(2025, 10, 14))).isEqualTo("Selasa");
        assertThat(Written.rupiah(15_000_000L)).isEqualTo("Rp 15.000.000");
        assertThat(Written.rupiah(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "11, sebelas",
        "14, empat belas",
        "31, tiga puluh satu",
        "100, seratus",
        "119, seratus sembilan belas",
        "1000, seribu",
        "2025, dua ribu dua puluh lima",
        "43600000000, empat puluh tiga miliar enam ratus juta"
    })
    void writesNumbersInWords(long number, String words) {
        assertThat(Written.inWords(number)).isEqualTo(words);
    }
}
