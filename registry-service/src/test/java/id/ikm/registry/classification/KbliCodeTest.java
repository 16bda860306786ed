package id.ikm.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.ikm.web.problem.InvalidValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KbliCodeTest {

    @ParameterizedTest
    @CsvSource({
        "13134, true",
        "10710, true",
        "33200, true",
        "38220, false",
        "56304, false",
        "09900, false",
        "34000, false"
    })
    void isManufacturingInDivisions10To33(String code, boolean expected) {
        assertThat(new KbliCode("2020", code).belongsToManufacturing()).isEqualTo(expected);
    }

    @Property
    void isManufacturingByItsDivisionAlone(@ForAll @IntRange(max = 99_999) int number) {
        var code = new KbliCode("2025", "%05d".formatted(number));

        assertThat(code.belongsToManufacturing()).isEqualTo(number >= 10_000 && number < 34_000);
        assertThat(code).isNotEqualTo(new KbliCode("2020", code.code()));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"2020, 1313", "2020, 131344", "2020, 1313A", "2020, null", "20, 13134", "null, 13134"},
            nullValues = "null")
    void refusesACodeWithoutItsEditionOrItsFiveDigits(String edition, String code) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new KbliCode(edition, code));
    }
}
