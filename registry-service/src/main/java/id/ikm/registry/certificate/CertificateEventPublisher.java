package id.ikm.registry.certificate;

import id.ikm.events.registry.CertificateEvent;
import id.ikm.events.registry.CertificateEvent.CertificateChanged;
import id.ikm.events.registry.CertificateEvent.CertificateRecorded;
import id.ikm.events.registry.CertificateEvent.CertificateRevoked;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** A change of a certificate is told outside by the outbox, and inside to whoever observes it, in its transaction. */
@ApplicationScoped
class CertificateEventPublisher {

    private final HolderPlaces places;
    private final Outbox outbox;
    private final Event<CertificateOnRecord> onRecord;

    CertificateEventPublisher(HolderPlaces places, Outbox outbox, Event<CertificateOnRecord> onRecord) {
        this.places = places;
        this.outbox = outbox;
        this.onRecord = onRecord;
    }

    void recorded(Certificate certificate) {
        publish(new CertificateRecorded(state(certificate)), certificate);
    }

    void changed(Certificate certificate) {
        publish(new CertificateChanged(state(certificate)), certificate);
    }

    void revoked(Certificate certificate) {
        publish(new CertificateRevoked(state(certificate)), certificate);
    }

    private void publish(CertificateEvent event, Certificate certificate) {
        var state = event.certificate();
        outbox.publish(
                CertificateEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
        onRecord.fire(CertificateOnRecord.of(certificate));
    }

    private CertificateEvent.State state(Certificate certificate) {
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
                places.regionOf(certificate).value(),
                facts.issuer(),
                validity.issuedOn(),
                validity.validFrom(),
                validity.validUntil(),
                validity.nextSurveillanceOn(),
                facts.percentage(),
                certificate.revokedOn());
    }
}
