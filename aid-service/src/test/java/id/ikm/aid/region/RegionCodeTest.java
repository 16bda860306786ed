package id.ikm.aid.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({"12, true", "12.09, false", "12.09.19, false", "91.03.01.3007, false"})
    void readsEveryLevel(String code, boolean province) {
        assertThat(new RegionCode(code).isProvince()).isEqualTo(province);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1209", "12.09.1007", "12.", "12.9", "12.09 ", "12.09\n", "12.09.19.1007.1", "١٢.٠٩"})
    void refusesWhatIsNotACode(String code) {
        assertThatThrownBy(() -> new RegionCode(code)).isInstanceOf(InvalidValue.class);
    }
}
