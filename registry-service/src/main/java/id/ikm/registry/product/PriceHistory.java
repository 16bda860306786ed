package id.ikm.registry.product;

import id.ikm.kit.identity.Ids;
import id.ikm.web.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every price that was ever told of a product, also those that were told later than they held. */
@ApplicationScoped
class PriceHistory {

    private static final UUID LAST = new UUID(-1, -1);
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final EntityManager database;
    private final Clock clock;

    PriceHistory(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID product, Price price, String by) {
        database.createNativeQuery("""
                        insert into product_price (id, product_id, amount, since, source, told_at, told_by)
                        values (?1, ?2, cast(?3 as bigint), ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, product)
                .setParameter(3, price.amount())
                .setParameter(4, price.since())
                .setParameter(5, price.source())
                .setParameter(6, clock.instant())
                .setParameter(7, by)
                .executeUpdate();
    }

    /** The newest first, by the day from which they hold, and what was told last before what was told earlier. */
    @SuppressWarnings("unchecked")
    List<PriceView> of(UUID product, PageRequest page) {
        List<Object[]> rows = database.createNativeQuery("""
                        select id, amount, since, source, told_at from product_price
                        where product_id = ?1 and (since, id) < (?2, ?3)
                        order by since desc, id desc limit ?4
                        """, Object[].class)
                .setParameter(1, product)
                .setParameter(
                        2,
                        page.after()
                                .map(last -> LocalDate.ofEpochDay(last.number(0)))
                                .orElse(FAR))
                .setParameter(3, page.after().map(last -> last.uuid(1)).orElse(LAST))
                .setParameter(4, page.rows())
                .getResultList();
        return rows.stream().map(PriceHistory::view).toList();
    }

    private static PriceView view(Object[] row) {
        return new PriceView(
                (UUID) row[0],
                row[1] == null ? null : ((Number) row[1]).longValue(),
                (LocalDate) row[2],
                (String) row[3],
                (Instant) row[4]);
    }
}
