package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Everything registry-service announces about a certificate. Topic {@value #TOPIC}, keyed by the certificate's id.
 * Whether it is valid is not said: that is of a day, and can be told from the dates.
 */
public sealed interface CertificateEvent {

    String TOPIC = "ikm.registry.certificate";

    State certificate();

    /** The whole public state after the change; {@code businessId} is the business that answers for the holder. */
    record State(
            UUID id,
            long version,
            String type,
            String typeName,
            String number,
            Holder holder,
            UUID businessId,
            String regionCode,
            String issuer,
            LocalDate issuedOn,
            LocalDate validFrom,
            LocalDate validUntil,
            LocalDate nextSurveillanceOn,
            BigDecimal percentage,
            LocalDate revokedOn) {}

    /** A person, where one holds it, is told by nothing but an id. */
    record Holder(String kind, UUID id) {}

    @EventType("ikm.registry.certificate.recorded.v1")
    record CertificateRecorded(State certificate) implements CertificateEvent {}

    @EventType("ikm.registry.certificate.changed.v1")
    record CertificateChanged(State certificate) implements CertificateEvent {}

    @EventType("ikm.registry.certificate.revoked.v1")
    record CertificateRevoked(State certificate) implements CertificateEvent {}

    record OtherCertificateEvent(State certificate) implements CertificateEvent {}
}
