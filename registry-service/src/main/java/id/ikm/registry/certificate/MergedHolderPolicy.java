package id.ikm.registry.certificate;

import id.ikm.registry.belonging.Belonging;
import id.ikm.registry.belonging.BelongingsMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whenever a holder was merged into another business, its certificates tell whose they are now. */
@ApplicationScoped
class MergedHolderPolicy {

    private final Certificates certificates;
    private final CertificateEventPublisher events;

    MergedHolderPolicy(Certificates certificates, CertificateEventPublisher events) {
        this.certificates = certificates;
        this.events = events;
    }

    void on(@Observes BelongingsMoved moved) {
        if (moved.kind() == Belonging.CERTIFICATE) {
            moved.ids().stream().map(certificates::get).forEach(events::changed);
        }
    }
}
