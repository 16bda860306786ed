package id.ikm.aid.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Lets one transaction at a time look at a party and write something about it that the next one must see. These are rows
 * and not advisory locks: a decree over many recipients needs more than the server has of those.
 */
@ApplicationScoped
public class PartyLocks {

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;

    PartyLocks(EntityManager database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Until the transaction ends; in the order of the ids, so that no two that hold once wait for each other. What is held
     * already is not asked for again.
     */
    @Transactional(TxType.MANDATORY)
    public void hold(Collection<UUID> parties) {
        var held = heldAlready();
        var missing = parties.stream().filter(held::add).toArray(UUID[]::new);
        if (missing.length > 0) {
            lock(missing);
        }
    }

    private void lock(UUID[] parties) {
        database.createNativeQuery("""
                        insert into once_only_party (id) select id from unnest(?1) as id order by id
                        on conflict do nothing
                        """).setParameter(1, parties).executeUpdate();
        database.createNativeQuery("select id from once_only_party where id = any(?1) order by id for update")
                .setParameter(1, parties)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> heldAlready() {
        var held = (Set<UUID>) transaction.getResource(PartyLocks.class);
        if (held == null) {
            held = new HashSet<>();
            transaction.putResource(PartyLocks.class, held);
        }
        return held;
    }
}
