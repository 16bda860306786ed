package id.ikm.registry.together;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.web.region.RegionCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTest {

    private static final RegionCode ASAHAN = new RegionCode("12.09.19.1007");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jl. Mawar No. 12          | JALAN MAWAR NOMOR 12",
                "Jln Mawar 012, RT 01/RW 2 | Jalan  Mawar 12 rt 1 rw 02",
                "Gg. Melati                | gang melati"
            })
    void isTheSameForOneAddressInTwoSpellings(String written, String otherwise) {
        assertThat(AddressKey.of(ASAHAN, written)).isEqualTo(AddressKey.of(ASAHAN, otherwise));
    }

    @ParameterizedTest
    @CsvSource({"Jl. Mawar 12, Jl. Mawar 21", "Jl. Mawar 12, Jl. Melati 12", "Jl. Mawar 1, Jl. Mawar 10"})
    void differsForOtherAddresses(String one, String other) {
        assertThat(AddressKey.of(ASAHAN, one)).isNotEqualTo(AddressKey.of(ASAHAN, other));
    }

    @ParameterizedTest
    @CsvSource({"12.09.20, 12.71", "12.09.19.1007, 35.17"})
    void isOfItsRegency(String one, String other) {
        assertThat(AddressKey.of(new RegionCode(one), "Jl. Mawar 12"))
                .isNotEqualTo(AddressKey.of(new RegionCode(other), "Jl. Mawar 12"))
                .isEqualTo(AddressKey.of(new RegionCode(one.substring(0, 5)), "Jl. Mawar 12"));
    }
}
