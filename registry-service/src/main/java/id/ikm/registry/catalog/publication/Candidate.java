package id.ikm.registry.catalog.publication;

import id.ikm.registry.product.CataloguedProduct;
import java.time.LocalDate;
import java.util.List;

/** A product with all that decides whether and how it is published. */
public record Candidate(
        CataloguedProduct product,
        Producer producer,
        String producerStatus,
        List<HeldCertificate> certificates,
        List<HeldCertificate> ofProducer) {

    /** A certificate with the day of its revocation, if it has one. */
    public record HeldCertificate(CatalogueCertificate paper, LocalDate revokedOn) {

        boolean isInForceOn(LocalDate day) {
            return paper.isInForceOn(day) && !isRevokedOn(day);
        }

        boolean isShownOn(LocalDate day) {
            return !paper.hasEndedOn(day) && !isRevokedOn(day);
        }

        private boolean isRevokedOn(LocalDate day) {
            return revokedOn != null && !revokedOn.isAfter(day);
        }
    }
}
