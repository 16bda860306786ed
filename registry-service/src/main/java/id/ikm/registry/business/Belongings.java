package id.ikm.registry.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** What other features keep of a business and what goes along in a merger; back again when the merger is undone. */
@ApplicationScoped
class Belongings {

    /** {@code clash}: the other record has the like already, so that this one stays where it is. */
    private record Kind(String table, String key, String owner, String clash) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("business_group_member", "group_id", "business_id", "theirs.group_id = mine.group_id"),
            new Kind(
                    "business_report",
                    "id",
                    "business_id",
                    "(theirs.period_type, theirs.period_year, theirs.period_number)"
                            + " = (mine.period_type, mine.period_year, mine.period_number)"),
            new Kind("certificate", "id", "business_id", "false"),
            new Kind("aspiration", "id", "speaker_id", "false"));

    private final EntityManager entityManager;

    Belongings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    MovedRows move(UUID from, UUID to) {
        var moved = new TreeMap<String, List<UUID>>();
        for (var kind : KINDS) {
            var sql = """
                    update %1$s mine set %3$s = :to
                    where %3$s = :from
                      and not exists (select 1 from %1$s theirs where theirs.%3$s = :to and %4$s)
                    returning %2$s
                    """.formatted(kind.table(), kind.key(), kind.owner(), kind.clash());
            moved.put(
                    kind.table(),
                    entityManager
                            .createNativeQuery(sql, UUID.class)
                            .setParameter("from", from)
                            .setParameter("to", to)
                            .getResultList());
        }
        return new MovedRows(moved);
    }

    /** What the other record gave away in the meantime is not fetched from there. */
    void giveBack(MovedRows moved, UUID from, UUID to) {
        for (var kind : KINDS) {
            var keys = moved.ids().getOrDefault(kind.table(), List.of());
            if (!keys.isEmpty()) {
                entityManager
                        .createNativeQuery("update %1$s set %3$s = :to where %3$s = :from and %2$s in (:keys)"
                                .formatted(kind.table(), kind.key(), kind.owner()))
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("keys", keys)
                        .executeUpdate();
            }
        }
    }
}
