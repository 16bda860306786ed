package id.ikm.registry.product.readiness;

import static java.util.stream.Collectors.toSet;

import id.ikm.registry.certificate.CertificateType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a product has the right papers by: its own, and those of its business as a whole. */
@ApplicationScoped
class CertificatesInForce {

    private final EntityManager database;

    CertificatesInForce(EntityManager database) {
        this.database = database;
    }

    /** Percentages of a business (BMP) are not of its product. */
    @SuppressWarnings("unchecked")
    Papers of(UUID product, UUID business, LocalDate day) {
        List<Object[]> rows = database.createNativeQuery("""
                        select type, case when holder_kind = 'PRODUCT' then percentage end from certificate
                        where holder_id in (?1, ?2)
                          and coalesce(valid_from, ?3) <= ?3 and coalesce(valid_until, ?3) >= ?3
                          and (revoked_on is null or revoked_on > ?3)
                        """, Object[].class)
                .setParameter(1, product)
                .setParameter(2, business)
                .setParameter(3, day)
                .getResultList();
        return new Papers(
                rows.stream()
                        .map(row -> CertificateType.valueOf((String) row[0]))
                        .collect(toSet()),
                rows.stream()
                        .map(row -> (BigDecimal) row[1])
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(null));
    }
}
