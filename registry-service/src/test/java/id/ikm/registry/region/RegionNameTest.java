package id.ikm.registry.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionLevel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "MERANTI, meranti",
                "Soka\"an, sokaan",
                "Regapu’u, regapuu",
                "Kéndal  sari, kendal sari",
                "|Lambang Sari I, II|, lambang sari i ii",
                "Kep. Masaloka-Raya, kep masaloka raya"
            })
    void comparesWithoutCaseAccentsAndSigns(String written, String compared) {
        assertThat(SearchName.of(written).value()).isEqualTo(compared);
    }

    @Property
    void fitsAColumnOfTheSameSizeAndComparesAlikeTwice(@ForAll String text) {
        var name = SearchName.of(text);

        assertThat(name.value().length()).isLessThanOrEqualTo(text.length());
        assertThat(SearchName.of(name.value())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Kec. Simpang Empat, DISTRICT, simpang empat",
        "KABUPATEN ASAHAN, REGENCY, asahan",
        "kel mutiara, VILLAGE, mutiara",
        "Prov Riau, PROVINCE, riau",
        "Kota Medan, , kota medan",
        "desa, , desa",
        "Kecapi, , kecapi"
    })
    void takesTheWordForWhatARegionIsOffItsName(String written, RegionLevel level, String name) {
        var region = RegionName.of(written);

        assertThat(region.level().orElse(null)).isEqualTo(level);
        assertThat(region.name().value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "--", "\"'", " a "})
    void refusesWhatIsTooShortToSearchFor(String text) {
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> RegionName.of(text));
    }
}
