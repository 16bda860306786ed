package id.ikm.registry.catalog.keeping;

import id.ikm.registry.business.BusinessRecorded;
import id.ikm.registry.certificate.CertificateOnRecord;
import id.ikm.registry.product.ProductRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whenever something is written that a product's place in the catalogue depends on, the product is to be looked at. */
@ApplicationScoped
class DueProductPolicy {

    private final DueProducts due;

    DueProductPolicy(DueProducts due) {
        this.due = due;
    }

    void on(@Observes ProductRecorded recorded) {
        due.mark(recorded.productId());
    }

    void on(@Observes CertificateOnRecord certificate) {
        switch (certificate.holder().kind()) {
            case PRODUCT -> due.mark(certificate.holder().id());
            case BUSINESS -> due.markAllOf(certificate.businessId());
            case PERSON, CLUSTER -> {
                // nothing of theirs is in the catalogue
            }
        }
    }

    /** A business that was registered just now has no products yet. */
    void on(@Observes BusinessRecorded recorded) {
        if (recorded.before() != null) {
            due.markAllOf(recorded.after().id());
        }
    }
}
