package id.ikm.registry.catalog.keeping;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets old changes that say nothing any more: those that a later one of the same product overtook, and withdrawals.
 * The newest state of what is published stays for ever. Whoever stands before the horizon may have missed a withdrawal.
 */
@ApplicationScoped
class ForgettingChanges {

    private final EntityManager database;
    private final Clock clock;
    private final Duration keep;

    ForgettingChanges(
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "ikm.catalog.keep-changes", defaultValue = "90d") Duration keep) {
        this.database = database;
        this.clock = clock;
        this.keep = keep;
    }

    /** What was overtaken is missed by nobody: the later change comes after any place from which it would be. */
    @Scheduled(every = "1h", delayed = "4m")
    @Transactional
    void forgetOld() {
        database.createNativeQuery("select 1 from catalog_state for update").getSingleResult();
        var horizon = (Long) database.createNativeQuery("""
                        with forgotten as (
                            delete from catalog_change c
                            where c.at < ?1
                              and (c.kind = 'WITHDRAWN' or exists (
                                  select from catalog_change later
                                  where later.product_id = c.product_id and later.sequence > c.sequence))
                            returning sequence, kind)
                        select max(sequence) from forgotten where kind = 'WITHDRAWN'
                        """)
                .setParameter(1, clock.instant().minus(keep))
                .getSingleResult();
        if (horizon != null) {
            database.createNativeQuery("update catalog_state set horizon = greatest(horizon, ?1)")
                    .setParameter(1, horizon)
                    .executeUpdate();
        }
    }
}
