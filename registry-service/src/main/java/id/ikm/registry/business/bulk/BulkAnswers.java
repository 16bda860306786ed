package id.ikm.registry.business.bulk;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which line of which keyed request registered which business, so that a repeat registers none twice. */
@ApplicationScoped
class BulkAnswers {

    /** A line of a request, by caller, key and number. */
    record Key(String caller, String request, int line) {}

    record First(byte[] hash, UUID business) {}

    private final EntityManager database;
    private final Clock clock;
    private final Duration keep;

    BulkAnswers(
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "ikm.idempotency.keep", defaultValue = "48h") Duration keep) {
        this.database = database;
        this.clock = clock;
        this.keep = keep;
    }

    Optional<First> first(Key key) {
        List<Object[]> rows = database.createNativeQuery("""
                        select line_hash, business_id from bulk_answer
                        where caller = ?1 and idempotency_key = ?2 and line = ?3
                        """, Object[].class)
                .setParameter(1, key.caller())
                .setParameter(2, key.request())
                .setParameter(3, key.line())
                .getResultList();
        return rows.stream()
                .map(row -> new First((byte[]) row[0], (UUID) row[1]))
                .findFirst();
    }

    /** In the transaction that registers it. */
    void remember(Key key, byte[] hash, UUID business) {
        database.createNativeQuery("""
                        insert into bulk_answer (caller, idempotency_key, line, line_hash, business_id, answered_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, key.caller())
                .setParameter(2, key.request())
                .setParameter(3, key.line())
                .setParameter(4, hash)
                .setParameter(5, business)
                .setParameter(6, clock.instant())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "3m")
    @Transactional
    void forgetOld() {
        database.createNativeQuery("delete from bulk_answer where answered_at < ?1")
                .setParameter(1, clock.instant().minus(keep))
                .executeUpdate();
    }
}
