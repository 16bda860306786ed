package id.ikm.registry.certificate.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** So many reminders at a time: that they were sent is stored together with their events. */
@ApplicationScoped
class ReminderBatch {

    private static final int SIZE = 200;

    private final Reminders reminders;
    private final ReminderEventPublisher events;

    ReminderBatch(Reminders reminders, ReminderEventPublisher events) {
        this.reminders = reminders;
        this.events = events;
    }

    /** Whether there was anything to send. */
    @Transactional
    boolean send(Instant now) {
        var due = reminders.takeDue(now, SIZE);
        if (due.isEmpty()) {
            return false;
        }
        due.forEach(events::due);
        reminders.markSent(due, now);
        return true;
    }
}
