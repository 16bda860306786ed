package id.ikm.registry.certificate.verification;

import id.ikm.registry.certificate.CertificateNumber;
import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.certificate.Holder;
import id.ikm.registry.certificate.Validity;
import id.ikm.registry.certificate.verification.VerifiedCertificate.HolderName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds a certificate by what stands on the paper; a person who holds it is not named. */
@ApplicationScoped
class VerifyingCertificate {

    private static final String ONE = """
            select c.type, c.type_name, c.number, c.issuer, c.holder_kind, b.name,
                   p.facts ->> 'name', c.valid_from, c.valid_until, c.revoked_on, c.percentage
            from certificate c left join business b on b.id = c.business_id
            left join product p on c.holder_kind = 'PRODUCT' and p.id = c.holder_id
            where c.type = ?1 and c.bare_number = ?2 and coalesce(c.type_name, '') = ?3
            """;

    private final EntityManager database;

    VerifyingCertificate(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    Optional<VerifiedCertificate> find(CertificateType type, String typeName, String number, LocalDate day) {
        List<Object[]> rows = database.createNativeQuery(ONE, Object[].class)
                .setParameter(1, type.name())
                .setParameter(2, CertificateNumber.bare(number))
                .setParameter(3, typeName == null ? "" : typeName.strip())
                .getResultList();
        return rows.stream().findFirst().map(row -> view(row, day));
    }

    private static VerifiedCertificate view(Object[] row, LocalDate day) {
        var validity = new Validity(null, (LocalDate) row[7], (LocalDate) row[8], null);
        return new VerifiedCertificate(
                CertificateType.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                new HolderName(Holder.Kind.valueOf((String) row[4]), (String) row[5], (String) row[6]),
                validity.validFrom(),
                validity.validUntil(),
                (BigDecimal) row[10],
                validity.on(day, (LocalDate) row[9]),
                day);
    }
}
