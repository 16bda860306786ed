package id.ikm.registry.product.readiness;

import id.ikm.registry.classification.KbliCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The businesses whose products they are, as far as an e-catalogue cares. */
@ApplicationScoped
class Sellers {

    private final EntityManager database;

    Sellers(EntityManager database) {
        this.database = database;
    }

    /** {@code kbli}: of the product, which the business must work under, too; may be null. */
    Seller get(UUID business, KbliCode kbli) {
        var row = (Object[]) database.createNativeQuery("""
                        select status in ('SUBMITTED', 'VERIFIED'), nib is not null, npwp_hash is not null,
                               kbli_keys @> cast(?2 as text[]),
                               case when legal_form = 'COOPERATIVE' then true
                                    when msme_class <> 'UNCLASSIFIED' then msme_class in ('MICRO', 'SMALL') end
                        from business where id = ?1
                        """, Object[].class)
                .setParameter(1, business)
                .setParameter(2, kbli == null ? "{}" : "{" + kbli.edition() + ":" + kbli.code() + "}")
                .getSingleResult();
        return new Seller(
                Boolean.TRUE.equals(row[0]),
                Boolean.TRUE.equals(row[1]),
                Boolean.TRUE.equals(row[2]),
                Boolean.TRUE.equals(row[3]),
                (Boolean) row[4]);
    }
}
