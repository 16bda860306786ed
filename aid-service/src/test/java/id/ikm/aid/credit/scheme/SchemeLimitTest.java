package id.ikm.aid.credit.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.RuleViolated;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemeLimitTest {

    @Test
    void refusesOnlyWhatACertainLimitForbids() {
        assertThat(warnings("S", 100L)).isEmpty();
        assertThatThrownBy(() -> warnings("S", 101L)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> warnings("V", 101L)).isInstanceOf(RuleViolated.class);
        assertThat(warnings("G", 101L)).containsExactly("credit.above-limit");
    }

    @Test
    void findsOddWhatASmallerSchemeLends() {
        assertThat(warnings("S", 10L)).containsExactly("credit.below-scheme");
        assertThat(warnings("S", 11L)).isEmpty();
    }

    @Test
    void saysNothingOfAnUnknownAmount() {
        assertThat(warnings("S", null)).isEmpty();
    }

    private static List<String> warnings(String mark, Long amount) {
        var warnings = new Warnings();
        new SchemeLimit("MIKRO", LocalDate.EPOCH, null, 10L, 100L, mark, "Permenko")
                .check(amount, "/requested", warnings);
        return warnings.faults().stream().map(fault -> fault.text().key()).toList();
    }
}
