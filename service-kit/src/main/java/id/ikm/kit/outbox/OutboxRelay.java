package id.ikm.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Sends stored messages in order, in batches, and deletes them once the broker has them. At least once: a crash in
 * between sends again. One relay of a service works at a time; it holds an advisory lock as long as its connection.
 */
@ApplicationScoped
class OutboxRelay implements Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final DataSource dataSource;
    private final OutboxProducer producer;
    private final OutboxConfig config;
    private final Semaphore work = new Semaphore(1);
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this);
    private volatile boolean running = true;

    OutboxRelay(DataSource dataSource, OutboxProducer producer, OutboxConfig config) {
        this.dataSource = dataSource;
        this.producer = producer;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Filled filled) {
        work.release();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        work.release();
        thread.join(TimeUnit.SECONDS.toMillis(5));
        producer.close();
    }

    @Override
    public void run() {
        boolean failing = false;
        while (running) {
            try {
                relayWhileLeader();
                failing = false;
            } catch (SQLException | OutboxProducer.BrokerAway e) {
                if (!failing) {
                    LOG.warnf("Events wait in the outbox, trying again every %s: %s", config.retryInterval(), e);
                }
                failing = true;
                pause(config.retryInterval().toMillis());
            } catch (RuntimeException e) {
                LOG.error("Events wait in the outbox", e);
                pause(config.retryInterval().toMillis());
            }
        }
    }

    private void relayWhileLeader() throws SQLException {
        try (var connection = dataSource.getConnection();
                var store = new OutboxStore(connection)) {
            while (running && store.lead()) {
                var batch = store.oldest(config.batchSize());
                if (batch.isEmpty()) {
                    awaitWork();
                } else {
                    var outcome = producer.send(batch);
                    store.settle(outcome);
                    outcome.failIfBrokerIsAway();
                }
            }
        }
        if (running) {
            pause(config.pollInterval().toMillis());
        }
    }

    private void awaitWork() {
        pause(config.pollInterval().toMillis());
    }

    /** Ends early when a commit has stored something new. */
    private void pause(long millis) {
        try {
            if (work.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
