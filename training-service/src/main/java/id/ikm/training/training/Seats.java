package id.ikm.training.training;

import id.ikm.web.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** The seats of trainings, each taken by one conditional update, so that nobody gets the last one twice. */
@ApplicationScoped
public class Seats {

    private final EntityManager entityManager;

    Seats(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Locks the training: to be asked before anything else is written, or two transactions wait for each other. */
    @Transactional(TxType.MANDATORY)
    public void take(UUID trainingId) {
        int taken =
                entityManager.createNativeQuery("""
                        update training set enrolled = enrolled + 1
                        where id = ?1 and status = 'PLANNED' and enrolled < capacity
                        """).setParameter(1, trainingId).executeUpdate();
        if (taken == 0) {
            throw new Conflict("training.no-seat");
        }
    }

    /** For a training that is locked already. */
    @Transactional(TxType.MANDATORY)
    public void free(UUID trainingId) {
        entityManager
                .createNativeQuery("update training set enrolled = enrolled - 1 where id = ?1")
                .setParameter(1, trainingId)
                .executeUpdate();
    }
}
