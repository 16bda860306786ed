package id.ikm.registry.certificate;

import java.time.LocalDate;
import java.util.UUID;

/** Fired in the transaction of every change of a certificate; {@code lastDay} is null where it has no end or is revoked. */
public record CertificateOnRecord(UUID id, Holder holder, UUID businessId, LocalDate lastDay) {

    static CertificateOnRecord of(Certificate certificate) {
        return new CertificateOnRecord(
                certificate.id(),
                certificate.holder(),
                certificate.businessId(),
                certificate.revokedOn() == null ? certificate.validity().validUntil() : null);
    }
}
