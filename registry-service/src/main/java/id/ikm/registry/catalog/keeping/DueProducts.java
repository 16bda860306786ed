package id.ikm.registry.catalog.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** The products to look at: those that something was written about, in the transaction that wrote it, and by the day. */
@ApplicationScoped
class DueProducts {

    /** Seen by the keeper after the commit. */
    record Marked() {}

    private final EntityManager database;
    private final Event<Marked> marked;

    DueProducts(EntityManager database, Event<Marked> marked) {
        this.database = database;
        this.marked = marked;
    }

    @Transactional(TxType.MANDATORY)
    void mark(UUID product) {
        database.createNativeQuery("insert into catalog_due (product_id, due_at) values (?1, '-infinity')")
                .setParameter(1, product)
                .executeUpdate();
        marked.fire(new Marked());
    }

    @Transactional(TxType.MANDATORY)
    void markAllOf(UUID business) {
        int count = database.createNativeQuery("""
                        insert into catalog_due (product_id, due_at)
                        select id, '-infinity' from product where business_id = ?1
                        """).setParameter(1, business).executeUpdate();
        if (count > 0) {
            marked.fire(new Marked());
        }
    }

    /** The mark goes with the look at the product, in one transaction: what is marked meanwhile stays marked. */
    @SuppressWarnings("unchecked")
    List<UUID> take(Instant now, int count) {
        return database
                .createNativeQuery("""
                        delete from catalog_due where id in (
                            select id from catalog_due where due_at <= :now order by due_at, id limit :count)
                        returning product_id
                        """)
                .setParameter("now", now)
                .setParameter("count", count)
                .getResultList()
                .stream()
                .distinct()
                .toList();
    }

    /** Instead of what was planned for them before. */
    void plan(Collection<UUID> looked, Map<UUID, Instant> next) {
        database.createNativeQuery("delete from catalog_due where product_id in (:looked) and due_at > '-infinity'")
                .setParameter("looked", looked)
                .executeUpdate();
        next.forEach((product, dueAt) -> database.createNativeQuery(
                        "insert into catalog_due (product_id, due_at) values (?1, ?2)")
                .setParameter(1, product)
                .setParameter(2, new TypedParameterValue<>(StandardBasicTypes.INSTANT, dueAt))
                .executeUpdate());
    }
}
