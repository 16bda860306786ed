package id.ikm.registry.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final FreshnessRule rule = new FreshnessRule(
            new Settings(), () -> Clock.fixed(Instant.parse("2026-11-20T20:00:00Z"), ZoneId.of("Asia/Jakarta")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, CURRENT",
        "2025-11-22, CURRENT",
        "2025-11-21, DUE",
        "2024-11-22, DUE",
        "2024-11-21, STALE",
        "2023-11-22, STALE",
        "2023-11-21, DORMANT",
        "1998-01-01, DORMANT"
    })
    void agesARecordByItsLastConfirmation(LocalDate confirmed, Freshness expected) {
        assertThat(rule.of(confirmed, TODAY)).isEqualTo(expected);
    }

    @Test
    void searchesByTheSameDatesThatItTells() {
        for (var day = LocalDate.parse("2022-01-01"); !day.isAfter(TODAY); day = day.plusDays(1)) {
            var between = rule.confirmedBetween(rule.of(day, TODAY));
            assertThat(day).isAfter(between[0]).isBeforeOrEqualTo(between[1]);
        }
    }

    private record Settings() implements FreshnessConfig {

        @Override
        public Period dueAfter() {
            return Period.ofMonths(12);
        }

        @Override
        public Period staleAfter() {
            return Period.ofMonths(24);
        }

        @Override
        public Period dormantAfter() {
            return Period.ofMonths(36);
        }
    }
}
