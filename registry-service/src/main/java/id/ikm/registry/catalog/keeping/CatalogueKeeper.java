package id.ikm.registry.catalog.keeping;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps the catalogue as the register says: woken by each commit that concerns it, and by the clock. */
@ApplicationScoped
class CatalogueKeeper implements Runnable {

    private static final Logger LOG = Logger.getLogger(CatalogueKeeper.class);

    private static final int MOST = 200;
    private static final Duration LATER = Duration.ofMinutes(1);

    private final KeepingCatalogue keeping;
    private final long pollMillis;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("catalogue-keeper").daemon().unstarted(this);
    private volatile boolean running = true;
    private int batch = MOST;

    CatalogueKeeper(
            KeepingCatalogue keeping,
            @ConfigProperty(name = "ikm.catalog.poll-millis", defaultValue = "2000") long pollMillis) {
        this.keeping = keeping;
        this.pollMillis = pollMillis;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DueProducts.Marked marked) {
        work.release();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        work.release();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    @Override
    public void run() {
        while (running) {
            try {
                if (!keeping.keep(batch)) {
                    pause();
                }
                batch = Math.min(MOST, 2 * batch);
            } catch (RuntimeException e) {
                LOG.warnf("The catalogue waits, trying again in %d ms: %s", pollMillis, e);
                retreat();
                pause();
            }
        }
    }

    /** One by one until the one is found that fails; it is looked at again later. */
    private void retreat() {
        try {
            if (batch == 1) {
                keeping.postpone(LATER);
            }
            batch = 1;
        } catch (RuntimeException e) {
            LOG.debugf("The database is away: %s", e);
        }
    }

    private void pause() {
        try {
            if (work.tryAcquire(pollMillis, TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
