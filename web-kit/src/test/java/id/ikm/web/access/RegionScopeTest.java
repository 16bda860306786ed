package id.ikm.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.OutsideRegion;
import id.ikm.web.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionScopeTest {

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource({
        "*, 16.07, true",
        "12, 12.09.20.1006, true",
        "12, 12, true",
        "12.09, 12.09, true",
        "12.09, 12.09.12, true",
        "12.09, 12, false",
        "12.09, 12.0, false",
        "12.09, 12.10, false",
        "12.09, 16.07, false",
        "12.09, '', false",
        "'', 12.09, false",
        "'', '', false"
    })
    void coversItsRegionAndAllBelow(String region, String code, boolean covered) {
        assertThat(new RegionScope(region).covers(code)).isEqualTo(covered);
    }

    @Test
    void refusesWhatLiesOutside() {
        assertThatThrownBy(() -> new RegionScope("12.09").demand("16.07", "/regionCode"))
                .isInstanceOf(OutsideRegion.class);
        assertThatThrownBy(() -> RegionScope.NOTHING.demand("16.07", "/regionCode"))
                .isInstanceOf(OutsideRegion.class);
    }

    @Test
    void narrowsToWhatIsAskedAndRefusesWhatLiesOutside() {
        var asahan = new RegionScope("12.09");

        assertThat(asahan.narrowedTo(null)).isEqualTo(asahan);
        assertThat(asahan.narrowedTo(new RegionCode("12.09.19"))).isEqualTo(new RegionScope("12.09.19"));
        assertThatThrownBy(() -> asahan.narrowedTo(new RegionCode("12"))).isInstanceOf(OutsideRegion.class);
    }

    @Test
    void matchesNothingWithoutARegion() {
        assertThat(RegionScope.NOTHING.likePattern()).isEmpty();
        assertThat(RegionScope.NATION.likePattern()).isEqualTo("%");
    }
}
