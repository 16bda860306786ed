package id.ikm.registry.catalog.publication;

import id.ikm.registry.catalog.publication.Candidate.HeldCertificate;
import id.ikm.registry.catalog.publication.CatalogueProduct.LocalContent;
import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.product.photo.Photo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Draws what is public of a product on a day. */
public final class Publishing {

    private static final Set<CertificateType> LOCAL_CONTENT = Set.of(CertificateType.TKDN, CertificateType.TKDN_IK);
    private static final String PHOTOS = "/catalog/v1/photos/";

    private Publishing() {}

    /** {@code updatedAt} is for whoever stores it to say. */
    public static CatalogueProduct draw(Candidate candidate, LocalDate day) {
        var product = candidate.product();
        var facts = product.facts();
        return new CatalogueProduct(
                product.id(),
                facts.name(),
                facts.brand(),
                facts.description(),
                facts.kbli(),
                facts.codes(),
                facts.unit(),
                product.price() == null ? null : price(candidate),
                facts.supply(),
                facts.contents().materials(),
                facts.contents().food(),
                facts.contents().bottledWater(),
                product.photos().stream().map(Publishing::photo).toList(),
                certificates(candidate, day),
                localContent(candidate, day),
                candidate.producer(),
                null);
    }

    private static CataloguePhoto photo(Photo photo) {
        return new CataloguePhoto(PHOTOS + photo.id(), photo.alt(), photo.width(), photo.height());
    }

    private static CataloguePrice price(Candidate candidate) {
        var price = candidate.product().price();
        return price.amount() == null ? null : new CataloguePrice(price.amount(), price.since());
    }

    private static List<CatalogueCertificate> certificates(Candidate candidate, LocalDate day) {
        return candidate.certificates().stream()
                .filter(held -> held.isShownOn(day))
                .map(HeldCertificate::paper)
                .sorted(Comparator.comparing(CatalogueCertificate::type).thenComparing(CatalogueCertificate::number))
                .toList();
    }

    private static LocalContent localContent(Candidate candidate, LocalDate day) {
        return new LocalContent(
                highest(candidate.certificates().stream(), LOCAL_CONTENT, day),
                highest(candidate.ofProducer().stream(), Set.of(CertificateType.BMP), day));
    }

    private static BigDecimal highest(Stream<HeldCertificate> certificates, Set<CertificateType> types, LocalDate day) {
        return certificates
                .filter(held -> types.contains(held.paper().type()) && held.isInForceOn(day))
                .map(held -> held.paper().percentage())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
