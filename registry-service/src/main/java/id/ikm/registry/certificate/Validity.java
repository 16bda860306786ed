package id.ikm.registry.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a certificate was issued and holds; null is not known, and of the end that it has none (halal since 2024 [S]). */
@Embeddable
public record Validity(
        @Column(name = "issued_on") LocalDate issuedOn,
        @Column(name = "valid_from") LocalDate validFrom,

        @Column(name = "valid_until") @Schema(description = "The last day; null where it has no end")
        LocalDate validUntil,

        @Column(name = "next_surveillance_on") LocalDate nextSurveillanceOn) {

    private static final int DAYS_OF_NOTICE = 180;

    public CertificateState on(LocalDate day, LocalDate revokedOn) {
        if (revokedOn != null && !revokedOn.isAfter(day)) {
            return CertificateState.REVOKED;
        }
        if (validFrom != null && validFrom.isAfter(day)) {
            return CertificateState.NOT_YET_VALID;
        }
        if (validUntil == null) {
            return CertificateState.VALID;
        }
        if (validUntil.isBefore(day)) {
            return CertificateState.EXPIRED;
        }
        return validUntil.isAfter(day.plusDays(DAYS_OF_NOTICE)) ? CertificateState.VALID : CertificateState.EXPIRING;
    }

    boolean endsBeforeItBegins() {
        return validUntil != null && validFrom != null && validUntil.isBefore(validFrom);
    }

    boolean lastsLongerThan(int years) {
        return validUntil != null && validFrom != null && validUntil.isAfter(validFrom.plusYears(years));
    }
}
