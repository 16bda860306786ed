package id.ikm.registry.product.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pictures themselves. */
@ApplicationScoped
public class Renditions {

    private final EntityManager database;

    Renditions(EntityManager database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    public void keep(UUID product, UUID photo, List<Rendition> renditions) {
        for (var rendition : renditions) {
            database.createNativeQuery("""
                            insert into product_photo (id, width, height, product_id, content, hash)
                            values (?1, ?2, ?3, ?4, ?5, sha256(?5))
                            """)
                    .setParameter(1, photo)
                    .setParameter(2, rendition.width())
                    .setParameter(3, rendition.height())
                    .setParameter(4, product)
                    .setParameter(5, rendition.content())
                    .executeUpdate();
        }
    }

    @Transactional(TxType.MANDATORY)
    public void forget(UUID photo) {
        database.createNativeQuery("delete from product_photo where id = ?1")
                .setParameter(1, photo)
                .executeUpdate();
    }

    /** The narrowest that is at least so wide, else the widest; null for the widest. Whatever its product is. */
    public Optional<StoredRendition> find(UUID product, UUID photo, Integer width) {
        return one("r.product_id = cast(?3 as uuid)", photo, width, product);
    }

    /** As above, but only while its product is put forward. */
    Optional<StoredRendition> findPublic(UUID photo, Integer width) {
        return one("p.status = 'OFFERED' and cast(?3 as uuid) is null", photo, width, null);
    }

    @SuppressWarnings("unchecked")
    private Optional<StoredRendition> one(String condition, UUID photo, Integer width, UUID product) {
        List<Object[]> rows = database.createNativeQuery("""
                        select r.content, r.hash from product_photo r join product p on p.id = r.product_id
                        where r.id = ?1 and %s
                        order by r.width < ?2, abs(r.width - ?2) limit 1
                        """.formatted(condition), Object[].class)
                .setParameter(1, photo)
                .setParameter(2, width == null ? Short.MAX_VALUE : width)
                .setParameter(3, product)
                .getResultList();
        return rows.stream()
                .map(row -> new StoredRendition((byte[]) row[0], HexFormat.of().formatHex((byte[]) row[1])))
                .findFirst();
    }
}
