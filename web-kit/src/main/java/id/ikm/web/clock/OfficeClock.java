package id.ikm.web.clock;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;

/** What "today" is for {@code @PastOrPresent} and its like: the day at the office. */
@Singleton
class OfficeClock implements ClockProvider {

    private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Jakarta");

    private final Clock clock;

    OfficeClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock.withZone(OFFICE_TIME);
    }
}
