package id.ikm.registry.certificate.verification;

import id.ikm.registry.certificate.CertificateState;
import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.certificate.Holder;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What everybody may know of a certificate; a person who holds it is not named. */
public record VerifiedCertificate(
        CertificateType type,
        String typeName,
        String number,
        String issuer,
        HolderName holder,
        LocalDate validFrom,
        LocalDate validUntil,
        BigDecimal percentage,
        CertificateState state,
        LocalDate stateAsOf) {

    public record HolderName(Holder.Kind kind, String business, String product) {}
}
