package id.ikm.web.clock;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The time of day, as a bean, so that a test can set it; as fine as the database keeps it. */
class SystemClock {

    private static final Logger LOG = Logger.getLogger(SystemClock.class);
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /** {@code ahead} is for stories alone: nobody waits a month to see a certificate end. */
    @Produces
    @Singleton
    @DefaultBean
    Clock utc(@ConfigProperty(name = "ikm.clock.ahead", defaultValue = "PT0S") Duration ahead) {
        if (!ahead.isZero()) {
            LOG.warnf("This service lives in the future, by %s: for tests alone", ahead);
        }
        return Clock.offset(Clock.tick(Clock.systemUTC(), MICROSECOND), ahead);
    }
}
