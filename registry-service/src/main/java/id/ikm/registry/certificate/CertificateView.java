package id.ikm.registry.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.web.answer.Warning;
import id.ikm.web.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A certificate, and how it stands with it on the day asked for. */
public record CertificateView(
        UUID id,
        CertificateType type,
        String typeName,
        Holder holder,
        UUID businessId,
        CertificateFacts facts,
        CertificateState state,
        LocalDate stateAsOf,
        LocalDate revokedOn,
        String revocationReason,
        long version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings)
        implements Versioned {

    static CertificateView of(Certificate certificate, LocalDate day, List<Warning> warnings) {
        return new CertificateView(
                certificate.id(),
                certificate.type(),
                certificate.typeName(),
                certificate.holder(),
                certificate.businessId(),
                certificate.facts(),
                certificate.stateOn(day),
                day,
                certificate.revokedOn(),
                certificate.revocationReason(),
                certificate.version(),
                warnings);
    }
}
