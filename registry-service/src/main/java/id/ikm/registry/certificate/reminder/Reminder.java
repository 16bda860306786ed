package id.ikm.registry.certificate.reminder;

import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.certificate.Holder;
import java.time.LocalDate;
import java.util.UUID;

/** That a certificate ends in so many days. */
record Reminder(
        UUID id,
        UUID certificateId,
        CertificateType type,
        String number,
        Holder holder,
        UUID businessId,
        String regionCode,
        LocalDate validUntil,
        int daysBefore) {}
