package id.ikm.registry.catalog.keeping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.ikm.registry.catalog.publication.Candidate;
import id.ikm.registry.catalog.publication.Candidate.HeldCertificate;
import id.ikm.registry.catalog.publication.CatalogueCertificate;
import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.product.CataloguedProduct;
import id.ikm.registry.product.CataloguedProducts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what decides about many products, in one statement for each kind of thing. */
@ApplicationScoped
class Candidates {

    private final CataloguedProducts products;
    private final Producers producers;
    private final EntityManager database;

    Candidates(CataloguedProducts products, Producers producers, EntityManager database) {
        this.products = products;
        this.producers = producers;
        this.database = database;
    }

    List<Candidate> of(Collection<UUID> ids) {
        var found = products.of(ids);
        if (found.isEmpty()) {
            return List.of();
        }
        var businesses = found.stream().map(CataloguedProduct::businessId).collect(toSet());
        var makers = producers.of(businesses);
        var ofProducts = certificates("c.holder_kind = 'PRODUCT' and c.holder_id in (:ids)", ids);
        var ofBusinesses =
                certificates("c.holder_kind = 'BUSINESS' and c.type = 'BMP' and c.business_id in (:ids)", businesses);
        return found.stream()
                .map(product -> new Candidate(
                        product,
                        makers.get(product.businessId()).producer(),
                        makers.get(product.businessId()).status(),
                        ofProducts.getOrDefault(product.id(), List.of()),
                        ofBusinesses.getOrDefault(product.businessId(), List.of())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<HeldCertificate>> certificates(String condition, Collection<UUID> ids) {
        List<Object[]> rows = database.createNativeQuery("""
                        select c.holder_id, c.type, c.type_name, c.number, c.issuer, c.valid_from, c.valid_until,
                               c.percentage, c.revoked_on
                        from certificate c where %s order by c.id
                        """.formatted(condition), Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().collect(groupingBy(row -> (UUID) row[0], mapping(Candidates::certificate, toList())));
    }

    private static HeldCertificate certificate(Object[] row) {
        return new HeldCertificate(
                new CatalogueCertificate(
                        CertificateType.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (LocalDate) row[5],
                        (LocalDate) row[6],
                        (BigDecimal) row[7]),
                (LocalDate) row[8]);
    }
}
