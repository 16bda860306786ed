package id.ikm.registry.certificate.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Sends what is due, each once: also what fell due while the service was down. */
@ApplicationScoped
class SendingReminders {

    private final ReminderBatch batch;
    private final Clock clock;

    SendingReminders(ReminderBatch batch, Clock clock) {
        this.batch = batch;
        this.clock = clock;
    }

    @Scheduled(
            every = "${ikm.registry.certificate-reminders.every:30s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        var now = clock.instant();
        while (batch.send(now)) {
            // as long as there is more
        }
    }
}
