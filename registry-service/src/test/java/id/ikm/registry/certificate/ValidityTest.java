package id.ikm.registry.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final Validity LIMITED = new Validity(null, BEGIN, END, null);

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, NOT_YET_VALID",
        "2025-01-01, VALID",
        "2027-07-03, VALID",
        "2027-07-04, EXPIRING",
        "2027-12-31, EXPIRING",
        "2028-01-01, EXPIRED"
    })
    void isComputedForTheDay(LocalDate day, CertificateState state) {
        assertThat(LIMITED.on(day, null)).isEqualTo(state);
    }

    @Test
    void neverEndsWithoutALastDay() {
        assertThat(new Validity(null, null, null, null).on(LocalDate.of(2090, 1, 1), null))
                .isEqualTo(CertificateState.VALID);
    }

    @Test
    void endsWithItsRevocation() {
        var revoked = LocalDate.of(2026, 3, 1);

        assertThat(LIMITED.on(revoked.minusDays(1), revoked)).isEqualTo(CertificateState.VALID);
        assertThat(LIMITED.on(revoked, revoked)).isEqualTo(CertificateState.REVOKED);
        assertThat(LIMITED.on(END.plusYears(9), revoked)).isEqualTo(CertificateState.REVOKED);
    }

    @Property
    void goesThroughItsStatesInOneDirection(
            @ForAll @IntRange(max = 2_000) int earlier, @ForAll @IntRange(max = 2_000) int days) {
        var order = List.of(
                CertificateState.NOT_YET_VALID,
                CertificateState.VALID,
                CertificateState.EXPIRING,
                CertificateState.EXPIRED);
        var first = BEGIN.minusDays(100).plusDays(earlier);

        assertThat(order.indexOf(LIMITED.on(first.plusDays(days), null)))
                .isGreaterThanOrEqualTo(order.indexOf(LIMITED.on(first, null)));
    }
}
