package id.ikm.aid.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredGroupTest {

    @ParameterizedTest(name = "KBLI {0} -> {1}")
    @CsvSource(
            nullValues = "?",
            value = {"09900, false", "10794, ?", "33190, ?", "35101, false", "56304, false", "38220, false", "?, ?"})
    void isKnownToBeNoIndustryOnlyOutsideDivisions10To33(String kbli, Boolean industry) {
        var group = new RegisteredGroup(
                UUID.randomUUID(), 0, "Kelompok", "12.09", kbli, "KUB", List.of(), List.of(), null, null);

        assertThat(group.industry()).isEqualTo(industry);
    }
}
