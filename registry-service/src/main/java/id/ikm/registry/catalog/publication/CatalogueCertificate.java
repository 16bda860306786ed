package id.ikm.registry.catalog.publication;

import id.ikm.registry.certificate.CertificateType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A certificate of a product that has not ended; one that begins later is among them. */
public record CatalogueCertificate(
        CertificateType type,
        String typeName,
        String number,
        String issuer,
        LocalDate validFrom,
        LocalDate validUntil,
        BigDecimal percentage) {

    boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && !hasEndedOn(day);
    }

    boolean hasEndedOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }
}
