package id.ikm.registry.catalog.changes;

import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.Gone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads changes and what was forgotten of them in one statement: in one state of the database. */
@ApplicationScoped
class Changes {

    private static final String STRETCH = """
            select s.horizon, s.last_sequence, c.sequence, c.kind, c.product_id, c.reasons, c.at, cast(c.state as text)
            from catalog_state s left join lateral (
                select * from catalog_change where sequence > ?1 order by sequence limit ?2) c on true
            order by c.sequence
            """;

    private final EntityManager database;

    Changes(EntityManager database) {
        this.database = database;
    }

    /** {@code after} null: from the start, which is a full copy. */
    @SuppressWarnings("unchecked")
    ChangesPage after(ChangeCursor after, int limit) {
        List<Object[]> rows = database.createNativeQuery(STRETCH, Object[].class)
                .setParameter(1, after == null ? 0 : after.position())
                .setParameter(2, limit)
                .getResultList();
        long horizon = (Long) rows.getFirst()[0];
        long last = (Long) rows.getFirst()[1];
        var cursor = after == null ? new ChangeCursor(0, horizon) : after;
        if (cursor.position() > last) {
            throw new Conflict(FieldFault.at("?after", "catalogue.cursor-ahead"));
        }
        if (!cursor.isServed(horizon)) {
            throw new Gone("catalogue.cursor-too-old");
        }
        var changes =
                rows.stream().filter(row -> row[2] != null).map(Changes::view).toList();
        long end = changes.size() < limit ? last : changes.getLast().sequence();
        return new ChangesPage(changes, new ChangesPage.Next(cursor.at(end).toString(), end == last));
    }

    private static ChangeView view(Object[] row) {
        return new ChangeView(
                (Long) row[2],
                (String) row[3],
                (UUID) row[4],
                Arrays.asList((String[]) row[5]),
                (Instant) row[6],
                (String) row[7]);
    }
}
