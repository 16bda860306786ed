package id.ikm.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniqueConstraintTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "business_nib_key, /nib",
                "office__name_key, /name",
                "business_group__legal_number_key, /legalNumber",
                "business_pkey, ''",
                "-, ''"
            })
    void pointsToTheField(String constraint, String pointer) {
        assertThat(UniqueConstraint.pointer(constraint)).isEqualTo(pointer);
    }
}
