package id.ikm.registry.certificate.reminder;

import id.ikm.registry.certificate.CertificateOnRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ClockProvider;

/** Whenever a certificate is recorded or changed, the reminders of its end that lie ahead are planned. */
@ApplicationScoped
class PlanningRemindersPolicy {

    private final Reminders reminders;
    private final RemindingConfig config;
    private final ClockProvider officeTime;

    PlanningRemindersPolicy(Reminders reminders, RemindingConfig config, ClockProvider officeTime) {
        this.reminders = reminders;
        this.config = config;
        this.officeTime = officeTime;
    }

    /** What lay in the past when the certificate came on record would remind nobody of anything. */
    void on(@Observes CertificateOnRecord certificate) {
        reminders.forgetPlanned(certificate.id());
        if (certificate.lastDay() == null) {
            return;
        }
        var clock = officeTime.getClock();
        for (int days : config.daysBefore()) {
            var dueAt = certificate
                    .lastDay()
                    .minusDays(days)
                    .atStartOfDay(clock.getZone())
                    .toInstant();
            if (dueAt.isAfter(clock.instant())) {
                reminders.plan(certificate.id(), certificate.lastDay(), days, dueAt);
            }
        }
    }
}
