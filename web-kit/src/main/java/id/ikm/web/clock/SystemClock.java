package id.ikm.web.clock;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The time of day, as a bean, so that a test can set it; as fine as the database keeps it. */
class SystemClock {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @Singleton
    @DefaultBean
    Clock utc() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
