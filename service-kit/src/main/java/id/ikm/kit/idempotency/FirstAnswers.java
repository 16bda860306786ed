package id.ikm.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** For whoever must erase: the answer that made a thing is kept for repeats, and says what was in it. */
@ApplicationScoped
public class FirstAnswers {

    private final EntityManager entityManager;

    FirstAnswers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param location the path of the thing that was made, as its answer named it */
    @Transactional(TxType.MANDATORY)
    public void forget(String location) {
        entityManager
                .createNativeQuery("delete from idempotent_request where headers ->> 'Location' = ?1")
                .setParameter(1, location)
                .executeUpdate();
    }
}
