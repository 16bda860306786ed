package id.ikm.registry.conventions;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of day in tests: the real one, unless a test is ahead of it for a while. */
@Unremovable
@ApplicationScoped
public class SettableClock {

    private static volatile Duration ahead = Duration.ZERO;

    @Produces
    @Singleton
    Clock clock() {
        return new Moved(ZoneOffset.UTC);
    }

    /** Runs something in the future; the present is back afterwards. */
    public void ahead(Duration by, Runnable work) {
        ahead = by;
        try {
            work.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    private static class Moved extends Clock {

        private final Clock real = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return real.instant().plus(ahead);
        }
    }
}
