package id.ikm.web.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OfficeClockTest {

    @Test
    void isAtTheNextDayWhileUtcIsStillAtTheLast() {
        var lateInUtc = Clock.fixed(Instant.parse("2025-10-14T17:30:00Z"), ZoneOffset.UTC);

        assertThat(LocalDate.now(new OfficeClock(lateInUtc).getClock())).isEqualTo(LocalDate.of(2025, 10, 15));
    }
}
