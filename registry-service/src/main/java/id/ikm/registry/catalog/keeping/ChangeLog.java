package id.ikm.registry.catalog.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The changes in one gap-free sequence: given out under a lock that is held until the commit, so seen in order. */
@ApplicationScoped
class ChangeLog {

    record Change(UUID productId, String kind, List<String> reasons, String state) {

        static Change published(UUID product, boolean before, String state) {
            return new Change(product, before ? "UPDATED" : "PUBLISHED", List.of(), state);
        }

        static Change withdrawn(UUID product, List<String> reasons) {
            return new Change(product, "WITHDRAWN", reasons, null);
        }
    }

    private final EntityManager database;

    ChangeLog(EntityManager database) {
        this.database = database;
    }

    /** Whether this transaction is the keeper now; false while another one is. */
    boolean keep() {
        return !database.createNativeQuery("select last_sequence from catalog_state for update skip locked")
                .getResultList()
                .isEmpty();
    }

    void append(List<Change> changes, Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        long sequence = (Long) database.createNativeQuery(
                                "update catalog_state set last_sequence = last_sequence + ?1 returning last_sequence")
                        .setParameter(1, changes.size())
                        .getSingleResult()
                - changes.size();
        for (var change : changes) {
            database.createNativeQuery("""
                            insert into catalog_change (sequence, product_id, kind, reasons, at, state)
                            values (?1, ?2, ?3, string_to_array(?4, ' '), ?5, cast(?6 as json))
                            """)
                    .setParameter(1, ++sequence)
                    .setParameter(2, change.productId())
                    .setParameter(3, change.kind())
                    .setParameter(4, String.join(" ", change.reasons()))
                    .setParameter(5, now)
                    .setParameter(6, change.state())
                    .executeUpdate();
        }
    }
}
