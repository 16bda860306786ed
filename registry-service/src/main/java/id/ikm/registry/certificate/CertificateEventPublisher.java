package id.ikm.registry.certificate;

import id.ikm.events.registry.CertificateEvent;
import id.ikm.events.registry.CertificateEvent.CertificateChanged;
import id.ikm.events.registry.CertificateEvent.CertificateRecorded;
import id.ikm.events.registry.CertificateEvent.CertificateRevoked;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import id.ikm.registry.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CertificateEventPublisher {

    private final Outbox outbox;

    CertificateEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void recorded(Certificate certificate, RegionCode region) {
        publish(new CertificateRecorded(state(certificate, region)));
    }

    void changed(Certificate certificate, RegionCode region) {
        publish(new CertificateChanged(state(certificate, region)));
    }

    void revoked(Certificate certificate, RegionCode region) {
        publish(new CertificateRevoked(state(certificate, region)));
    }

    private void publish(CertificateEvent event) {
        var state = event.certificate();
        outbox.publish(
                CertificateEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static CertificateEvent.State state(Certificate certificate, RegionCode region) {
        var facts = certificate.facts();
        var validity = certificate.validity();
        return new CertificateEvent.State(
                certificate.id(),
                certificate.version(),
                certificate.type().name(),
                certificate.typeName(),
                facts.number(),
                new CertificateEvent.Holder(
                        certificate.holder().kind().name(), certificate.holder().id()),
                certificate.businessId(),
                region.value(),
                facts.issuer(),
                validity.issuedOn(),
                validity.validFrom(),
                validity.validUntil(),
                validity.nextSurveillanceOn(),
                facts.percentage(),
                certificate.revokedOn());
    }
}
