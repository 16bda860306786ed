package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.ikm.registry.belonging.MovedRows;
import id.ikm.web.problem.RuleViolated;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergerTest {

    private static final Instant MERGED = Instant.parse("2026-11-01T03:00:00Z");
    private static final Instant LIMIT = Instant.parse("2026-12-01T03:00:00Z");

    @Test
    void canBeEndedUntilItsLimit() {
        var merger = aMerger();

        merger.end("keliru", "verifier", LIMIT);

        assertThat(merger.undoUntil()).isEqualTo(LIMIT);
    }

    @Test
    void cannotBeEndedLater() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> aMerger().end("keliru", "verifier", LIMIT.plusMillis(1)));
    }

    private static Merger aMerger() {
        var merger = Merger.of(aRecord(), aRecord(), "data ganda", "verifier");
        merger.took(new MovedRows(Map.of()), MERGED, LIMIT);
        return merger;
    }

    private static Business aRecord() {
        return Business.register(
                aBusiness(), new Judgement(null, IndustryStatus.PENDING_VERIFICATION), "officer", MERGED);
    }
}
