package id.ikm.registry.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.web.region.RegionCode;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

    private static final RegionCode ASAHAN = new RegionCode("12.09");

    private final PlaceNames places = new PlaceNames(
            ASAHAN,
            Map.of(
                    new RegionCode("12.09.08"), "Meranti",
                    new RegionCode("12.09.08.2002"), "Meranti",
                    new RegionCode("12.09.12"), "Simpang Empat",
                    new RegionCode("12.09.12.2009"), "Simpang Empat",
                    new RegionCode("12.09.20"), "Kota Kisaran Timur",
                    new RegionCode("12.09.20.1006"), "Mutiara",
                    new RegionCode("12.09.08.2003"), "Sidomulyo",
                    new RegionCode("12.09.12.2004"), "Sidomulyo"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Kota Kisaran Timur, Mutiara, 12.09.20.1006, -",
                "Kec. KOTA KISARAN TIMUR, Kel. mutiara, 12.09.20.1006, -",
                "Simpangempat, Desa Simpang  Empat, 12.09.12.2009, -",
                "Meranti, Meranti, 12.09.08.2002, -",
                "Meranti, -, 12.09.08, -",
                "-, Mutiara, 12.09.20.1006, -",
                "-, Sidomulyo, 12.09, directory.village-ambiguous",
                "Meranti, Sidomulyo, 12.09.08.2003, -",
                "Meranti, Mutiara, 12.09.08, directory.village-unknown",
                "Kisaran, Mutiara, 12.09, directory.district-unknown",
                "-, Entah, 12.09, directory.village-unknown",
                "-, -, 12.09, directory.place-missing"
            })
    void findsTheSmallestRegionThatIsCertain(String district, String village, String code, String remark) {
        var place = places.find(district, village);

        assertThat(place.region()).isEqualTo(new RegionCode(code));
        assertThat(place.remark() == null ? null : place.remark().key()).isEqualTo(remark);
    }
}
