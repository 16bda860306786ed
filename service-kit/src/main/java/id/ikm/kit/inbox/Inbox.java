package id.ikm.kit.inbox;

import id.ikm.kit.deadletter.DeadLetters;
import id.ikm.web.correlation.Correlation;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Handles batches of events, each in one transaction. What can't be handled becomes a dead letter with its reason and
 * the partition goes on; while the database is away the batch waits. An action must bear a redelivery: it applies only
 * versions higher than the one it has.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final EventReader reader;
    private final DeadLetters deadLetters;
    private final MeterRegistry metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(EventReader reader, DeadLetters deadLetters, MeterRegistry metrics) {
        this.reader = reader;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    private record Arrival<E>(ConsumerRecord<String, byte[]> message, ReceivedEvent<E> event) {}

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /** Returns when every record of the batch is applied or a dead letter; whatever goes wrong, the channel lives on. */
    public <E> void handle(
            ConsumerRecords<String, byte[]> batch, Class<E> contract, Consumer<List<ReceivedEvent<E>>> action) {
        untilItIsDone(() -> applyOrBury(batch, contract, action));
    }

    private <E> void applyOrBury(
            ConsumerRecords<String, byte[]> batch, Class<E> contract, Consumer<List<ReceivedEvent<E>>> action) {
        var arrivals = new ArrayList<Arrival<E>>();
        for (var message : batch) {
            read(message, contract, arrivals);
        }
        if (arrivals.isEmpty()) {
            return;
        }
        try {
            apply(arrivals, action);
        } catch (RuntimeException e) {
            LOG.debug("A batch failed; its events are handled one by one", e);
            arrivals.forEach(arrival -> applyAlone(arrival, action));
        }
        arrivals.forEach(arrival -> metrics.counter(
                        "ikm.events.handled", "type", arrival.event().type())
                .increment());
    }

    private <E> void read(ConsumerRecord<String, byte[]> message, Class<E> contract, List<Arrival<E>> arrivals) {
        if (message.value() == null) {
            return;
        }
        try {
            var event = reader.read(message.value(), contract);
            if (event.body() != null) {
                arrivals.add(new Arrival<>(message, event));
            }
        } catch (IOException e) {
            deadLetters.bury(message, e);
        }
    }

    private static <E> void apply(List<Arrival<E>> arrivals, Consumer<List<ReceivedEvent<E>>> action) {
        QuarkusTransaction.requiringNew()
                .run(() -> action.accept(arrivals.stream().map(Arrival::event).toList()));
    }

    private <E> void applyAlone(Arrival<E> arrival, Consumer<List<ReceivedEvent<E>>> action) {
        Correlation.begin(arrival.event().correlationId());
        try {
            applyOrBury(arrival, action);
        } finally {
            Correlation.end();
        }
    }

    /** Tried once more before it is given up: a connection lost during the commit does not always say so. */
    private <E> void applyOrBury(Arrival<E> arrival, Consumer<List<ReceivedEvent<E>>> action) {
        try {
            apply(List.of(arrival), action);
        } catch (RuntimeException first) {
            if (passes(first)) {
                throw first;
            }
            try {
                apply(List.of(arrival), action);
            } catch (RuntimeException again) {
                if (passes(again)) {
                    throw again;
                }
                deadLetters.bury(arrival.message(), again);
            }
        }
    }

    /** Nothing that goes wrong because of the stop is the event's fault. */
    private boolean passes(RuntimeException failure) {
        return stopping.getCount() == 0 || TransientFailure.in(failure);
    }

    /** Most of all while the database is away. A batch that is begun again meets only what it has applied already. */
    private void untilItIsDone(Runnable attempt) {
        long pause = 100;
        while (true) {
            try {
                attempt.run();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Events wait, next try in %d ms: %s", pause, e);
                pauseOrStop(pause, e);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    /** At shutdown the batch fails: it stays unacknowledged and comes again. */
    private void pauseOrStop(long millis, RuntimeException failure) {
        try {
            if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
                throw failure;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
