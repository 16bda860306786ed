package id.ikm.aid.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredBusinessTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "INDUSTRY, true",
                "INDUSTRY_PENDING_KBLI, true",
                "PENDING_VERIFICATION, ?",
                "NOT_INDUSTRY, false",
                "ADDED_LATER, ?",
                "?, ?"
            })
    void tellsIndustryOnlyWhereTheRegisterDoes(String status, Boolean industry) {
        var business = new RegisteredBusiness(
                UUID.randomUUID(), 0, "Usaha", null, "12.09", "REGISTERED", status, null, null, null, null, List.of());

        assertThat(business.industry()).isEqualTo(industry);
    }
}
