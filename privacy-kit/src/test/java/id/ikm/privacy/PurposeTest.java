package id.ikm.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeTest {

    @Test
    void takesAReasonAndANote() {
        assertThat(Purpose.demand("VERIFICATION")).isEqualTo(new Purpose(Purpose.Reason.VERIFICATION, null));
        assertThat(Purpose.demand("field-visit; kunjungan 12 Mei"))
                .isEqualTo(new Purpose(Purpose.Reason.FIELD_VISIT, "kunjungan 12 Mei"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"curiosity", "VERIFICATION kunjungan", ";", "AID\u0007"})
    void refusesWhatIsNotOnTheList(String header) {
        assertThatThrownBy(() -> Purpose.demand(header))
                .isInstanceOfSatisfying(InvalidRequest.class, refusal -> assertThat(
                                refusal.faults().getFirst().pointer())
                        .isEqualTo("X-Purpose"));
    }

    @Test
    void refusesANoteThatIsTooLong() {
        assertThatThrownBy(() -> Purpose.demand("AID;" + "a".repeat(201))).isInstanceOf(InvalidRequest.class);
    }
}
