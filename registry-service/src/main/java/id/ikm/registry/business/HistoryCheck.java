package id.ikm.registry.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Computes the chain of a business's history anew and compares: with its hashes, its versions and the record itself. */
@ApplicationScoped
class HistoryCheck {

    private static final String CHECK = """
            select c.version, c.hash,
                   c.hash = business_change_hash(lag(c.hash) over (order by c.version), c) as hash_holds,
                   c.before is not distinct from lag(c.after) over (order by c.version) as follows
            from business_change c where c.business_id = ?1 order by c.version
            """;

    private final EntityManager entityManager;

    HistoryCheck(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    HistoryCheckView of(UUID businessId, long currentVersion) {
        List<Object[]> rows = entityManager
                .createNativeQuery(CHECK, Object[].class)
                .setParameter(1, businessId)
                .getResultList();
        var broken = rows.stream()
                .filter(row -> !(Boolean) row[2] || !(Boolean) row[3])
                .findFirst()
                .map(row -> (Long) row[0]);
        var last = rows.isEmpty() ? null : rows.getLast();
        boolean reachesTheRecord = last != null && (Long) last[0] == currentVersion;
        var firstBroken = broken.orElse(reachesTheRecord ? null : Long.valueOf(currentVersion));
        return new HistoryCheckView(
                firstBroken == null, rows.size(), firstBroken, last == null ? null : (String) last[1]);
    }
}
