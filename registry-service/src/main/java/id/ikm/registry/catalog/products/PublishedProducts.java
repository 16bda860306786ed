package id.ikm.registry.catalog.products;

import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Gone;
import id.ikm.web.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what is published. */
@ApplicationScoped
public class PublishedProducts {

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager database;

    PublishedProducts(EntityManager database) {
        this.database = database;
    }

    List<ShownProduct> matching(CatalogueQuery query, PageRequest page) {
        return after(page.afterId(), query, page.rows());
    }

    /** In the order of their ids; {@code after} null for the first. */
    @SuppressWarnings("unchecked")
    public List<ShownProduct> after(UUID after, CatalogueQuery query, int count) {
        List<Object[]> rows = query.bind(database.createNativeQuery("""
                        select id, cast(state as text), content_hash from catalog_product
                        where id > :after %s order by id limit :count
                        """.formatted(query.conditions()), Object[].class))
                .setParameter("after", after == null ? FIRST : after)
                .setParameter("count", count)
                .getResultList();
        return rows.stream().map(PublishedProducts::shown).toList();
    }

    /** One that was withdrawn is told apart from one that never was, as long as the change is remembered. */
    @SuppressWarnings("unchecked")
    ShownProduct get(UUID id) {
        List<Object[]> rows = database.createNativeQuery(
                        "select id, cast(state as text), content_hash from catalog_product where id = ?1",
                        Object[].class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(PublishedProducts::shown).orElseThrow(() -> reasonOfWithdrawal(id)
                .<RuntimeException>map(reasons -> new Gone("catalogue.withdrawn", id, reasons))
                .orElseGet(() -> new NotFound("catalogue-product", id)));
    }

    /** Grows with every change of the catalogue. */
    long lastSequence() {
        return (Long) database.createNativeQuery("select last_sequence from catalog_state")
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private Optional<String> reasonOfWithdrawal(UUID id) {
        return database.createNativeQuery("""
                        select array_to_string(reasons, ', ') from catalog_change
                        where product_id = ?1 order by sequence desc limit 1
                        """).setParameter(1, id).getResultList().stream()
                .findFirst();
    }

    private static ShownProduct shown(Object[] row) {
        return new ShownProduct((UUID) row[0], (String) row[1], (String) row[2]);
    }
}
