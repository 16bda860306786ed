package id.ikm.aid.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;

/**
 * Lets one transaction at a time look at a party and write something about it that the next one must see. These are rows
 * and not advisory locks: a decree over many recipients needs more than the server has of those.
 */
@ApplicationScoped
public class PartyLocks {

    private final EntityManager database;

    PartyLocks(EntityManager database) {
        this.database = database;
    }

    /** Until the transaction ends; in the order of the ids, so that no two wait for each other. */
    @Transactional(TxType.MANDATORY)
    public void hold(Collection<UUID> parties) {
        var sorted = parties.stream().sorted().toArray(UUID[]::new);
        database.createNativeQuery("""
                        insert into once_only_party (id) select id from unnest(?1) as id order by id
                        on conflict do nothing
                        """).setParameter(1, sorted).executeUpdate();
        database.createNativeQuery("select id from once_only_party where id = any(?1) order by id for update")
                .setParameter(1, sorted)
                .getResultList();
    }
}
