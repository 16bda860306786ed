package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** That a certificate ends in so many days. Topic {@value #TOPIC}, keyed by the reminder's id; each is sent once. */
public sealed interface CertificateReminderEvent {

    String TOPIC = "ikm.registry.reminder";

    State reminder();

    record State(
            UUID id,
            long version,
            UUID certificateId,
            String type,
            String number,
            CertificateEvent.Holder holder,
            UUID businessId,
            String regionCode,
            LocalDate validUntil,
            int daysBefore) {}

    @EventType("ikm.registry.reminder.due.v1")
    record CertificateReminderDue(State reminder) implements CertificateReminderEvent {}

    record OtherCertificateReminderEvent(State reminder) implements CertificateReminderEvent {}
}
