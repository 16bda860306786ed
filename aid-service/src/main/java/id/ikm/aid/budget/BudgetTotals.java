package id.ikm.aid.budget;

import id.ikm.web.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The sums of a line, each changed by one statement that says itself whether it may: false where it may not. */
@ApplicationScoped
class BudgetTotals {

    private final EntityManager database;

    BudgetTotals(EntityManager database) {
        this.database = database;
    }

    boolean commit(UUID line, long amount) {
        return update("committed = committed + :amount", "committed + :amount <= amount", line, amount);
    }

    boolean spend(UUID line, long amount) {
        return update("spent = spent + :amount", "spent + :amount <= committed", line, amount);
    }

    boolean release(UUID line, long amount) {
        return update("committed = committed - :amount", "committed - :amount >= spent", line, amount);
    }

    boolean refund(UUID line, long amount) {
        return update("spent = spent - :amount", "spent >= :amount", line, amount);
    }

    /** Those that the application draws on: locked in the order of their ids, so that no two wait for each other. */
    @SuppressWarnings("unchecked")
    List<UUID> locked(UUID application) {
        return database.createNativeQuery("""
                        select id from budget_line where id in
                            (select budget_line_id from budget_commitment
                             where application_id = ?1 and released_at is null)
                        order by id for update
                        """).setParameter(1, application).getResultList();
    }

    /** As it stands in this transaction now, whatever was read before. */
    BudgetLineView now(UUID id) {
        var line = database.find(BudgetLine.class, id);
        if (line == null) {
            throw new NotFound("budget-line", id);
        }
        database.refresh(line);
        return line.view();
    }

    private boolean update(String change, String condition, UUID line, long amount) {
        return database.createQuery("update BudgetLine set %s, version = version + 1 where id = :id and %s"
                                .formatted(change, condition))
                        .setParameter("id", line)
                        .setParameter("amount", amount)
                        .executeUpdate()
                == 1;
    }
}
