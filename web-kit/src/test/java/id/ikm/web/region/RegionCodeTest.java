package id.ikm.web.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.ikm.web.problem.InvalidValue;
import id.ikm.web.problem.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "12, PROVINCE, , ",
        "12.09, REGENCY, KABUPATEN, 12",
        "12.71, REGENCY, KOTA, 12",
        "12.69, REGENCY, KABUPATEN, 12",
        "12.09.19, DISTRICT, , 12.09",
        "12.09.19.1007, VILLAGE, KELURAHAN, 12.09.19",
        "12.09.12.2009, VILLAGE, DESA, 12.09.12",
        "91.03.01.3007, VILLAGE, DESA_ADAT, 91.03.01",
        "12.09.19.4001, VILLAGE, , 12.09.19"
    })
    void tellsLevelKindAndParent(String value, RegionLevel level, RegionKind kind, String parent) {
        var code = new RegionCode(value);

        assertThat(code.level()).isEqualTo(level);
        assertThat(code.kind().orElse(null)).isEqualTo(kind);
        assertThat(code.parent().map(RegionCode::value).orElse(null)).isEqualTo(parent);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "12.09.1007",
                "1",
                "123",
                "12.",
                "12.9",
                "12.09.",
                "12.09.1",
                "12.09.19.107",
                "12.09.19.10071",
                "12.09.19.1007.1",
                " 12.09",
                "12.09 ",
                "12.09\n",
                "12-09",
                "12,09",
                "AA.09",
                "١٢.٠٩"
            })
    void refusesWhatIsNotACode(String value) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new RegionCode(value))
                .satisfies(e -> assertThat(e.text()).isEqualTo(Text.of("region-code.malformed")));
    }

    @ParameterizedTest
    @CsvSource({"1209, 12.09", "1208060, 12.08", "120919, 12.09", "1209191007, 12.09"})
    void refusesACodeWithoutDotsBecauseItCouldBeABpsCode(String value, String dotted) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new RegionCode(value))
                .satisfies(e -> assertThat(e.text()).isEqualTo(Text.of("region-code.without-dots", value, dotted)));
    }

    @Test
    void knowsItsProvinceRegencyAndDistrict() {
        var village = new RegionCode("12.09.19.1007");

        assertThat(village.province()).isEqualTo(new RegionCode("12"));
        assertThat(village.regency()).contains(new RegionCode("12.09"));
        assertThat(village.district()).contains(new RegionCode("12.09.19"));
        assertThat(new RegionCode("12").regency()).isEmpty();
        assertThat(new RegionCode("12.09").district()).isEmpty();
    }

    @Test
    void isUnderWhatContainsItButNotUnderItself() {
        var asahan = new RegionCode("12.09");

        assertThat(new RegionCode("12.09.19").isUnder(asahan)).isTrue();
        assertThat(asahan.isUnder(asahan)).isFalse();
        assertThat(asahan.isWithin(asahan)).isTrue();
        assertThat(asahan.isUnder(new RegionCode("12.09.19"))).isFalse();
        assertThat(new RegionCode("16.07").isWithin(asahan)).isFalse();
    }
}
