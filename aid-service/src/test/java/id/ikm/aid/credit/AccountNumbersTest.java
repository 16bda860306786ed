package id.ikm.aid.credit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"rek 1234567890", "1209150101900001", "0123-01-012345-50-1", "a/n 01-23-4567-8901", "١٢٣٤٥٦٧٨٩٠"
            })
    void areRefused(String text) {
        assertThatThrownBy(() -> AccountNumbers.mustNotStandIn(text, "/note")).isInstanceOf(InvalidRequest.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"Rp 43.600.000.000", "2022-08-18 - 2022-08-19", "18-08-2022", "nomor 123456789", "43,6 M"})
    void areNotSeenInAmountsAndDays(String text) {
        assertThatCode(() -> AccountNumbers.mustNotStandIn(text, "/note")).doesNotThrowAnyException();
    }
}
