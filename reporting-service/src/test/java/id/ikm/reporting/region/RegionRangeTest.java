package id.ikm.reporting.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionRangeTest {

    @ParameterizedTest
    @CsvSource({
        "12.09, 12.09, true",
        "12.09, 12.09.20, true",
        "12.09, 12.09.20.1006, true",
        "12.09, 12.10, false",
        "12.09, 12, false",
        "12.09, 12.08.99.9999, false",
        "12, 12.71, true",
        "*, 11, true",
        "*, 96.71.01.1001, true"
    })
    void holdsARegionAndWhatIsBelowIt(String region, String code, boolean inside) {
        var range = RegionRange.of(region);

        assertThat(code.compareTo(range.from()) >= 0 && code.compareTo(range.to()) < 0)
                .isEqualTo(inside);
    }
}
