package id.ikm.registry.certificate.reminder;

import id.ikm.events.registry.CertificateEvent;
import id.ikm.events.registry.CertificateReminderEvent;
import id.ikm.events.registry.CertificateReminderEvent.CertificateReminderDue;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ReminderEventPublisher {

    private final Outbox outbox;

    ReminderEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void due(Reminder reminder) {
        var state = new CertificateReminderEvent.State(
                reminder.id(),
                0,
                reminder.certificateId(),
                reminder.type().name(),
                reminder.number(),
                new CertificateEvent.Holder(
                        reminder.holder().kind().name(), reminder.holder().id()),
                reminder.businessId(),
                reminder.regionCode(),
                reminder.validUntil(),
                reminder.daysBefore());
        outbox.publish(
                CertificateReminderEvent.TOPIC,
                new EventSubject(state.id(), state.version(), state.regionCode()),
                new CertificateReminderDue(state));
    }
}
