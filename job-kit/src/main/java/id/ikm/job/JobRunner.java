package id.ikm.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs the waiting jobs one after the other, and those that a dead process left. */
@ApplicationScoped
class JobRunner implements Runnable {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final DataSource database;
    private final RunningJob runningJob;
    private final long pollMillis;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("job-runner").daemon().unstarted(this);
    private volatile boolean running = true;

    JobRunner(
            DataSource database,
            RunningJob runningJob,
            @ConfigProperty(name = "ikm.jobs.poll-millis", defaultValue = "2000") long pollMillis) {
        this.database = database;
        this.runningJob = runningJob;
        this.pollMillis = pollMillis;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Queued queued) {
        work.release();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        runningJob.stop();
        work.release();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    @Override
    public void run() {
        while (running) {
            try {
                if (!runOne()) {
                    pause();
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("Jobs wait, trying again in %d ms: %s", pollMillis, e);
                pause();
            }
        }
    }

    private boolean runOne() throws SQLException {
        var claim = JobClaim.next(database);
        if (claim.isEmpty()) {
            return false;
        }
        try (var held = claim.get()) {
            runningJob.run(held.job());
        }
        return true;
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
