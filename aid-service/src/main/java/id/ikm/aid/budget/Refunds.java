package id.ikm.aid.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What a purchase spent goes back when it is cancelled: to those whom it was promised to, or to the line. */
@ApplicationScoped
public class Refunds {

    private final EntityManager database;
    private final BudgetTotals totals;
    private final BudgetEventPublisher events;
    private final Clock clock;

    Refunds(EntityManager database, BudgetTotals totals, BudgetEventPublisher events, Clock clock) {
        this.database = database;
        this.totals = totals;
        this.events = events;
        this.clock = clock;
    }

    /** The first change of the totals locks the line, so that nobody else draws on its commitments meanwhile. */
    @Transactional(TxType.MANDATORY)
    public void refund(UUID budgetLine, UUID purchase) {
        var spendings = spentBy(purchase);
        if (spendings.isEmpty()) {
            return;
        }
        totals.refund(budgetLine, spendings.stream().mapToLong(Spending::amount).sum());
        long freed = spendings.stream().mapToLong(this::takeBack).sum();
        database.flush();
        totals.release(budgetLine, freed);
        events.refunded(totals.now(budgetLine));
    }

    private record Spending(UUID id, UUID commitment, long amount) {}

    @SuppressWarnings("unchecked")
    private List<Spending> spentBy(UUID purchase) {
        List<Object[]> rows = database.createNativeQuery("""
                        select id, commitment_id, amount from budget_spending
                        where purchase_id = ?1 and returned_at is null order by id
                        """, Object[].class)
                .setParameter(1, purchase)
                .getResultList();
        return rows.stream()
                .map(row -> new Spending((UUID) row[0], (UUID) row[1], (Long) row[2]))
                .toList();
    }

    private long takeBack(Spending spending) {
        database.createNativeQuery("update budget_spending set returned_at = ?1 where id = ?2")
                .setParameter(1, clock.instant())
                .setParameter(2, spending.id())
                .executeUpdate();
        return database.find(Commitment.class, spending.commitment()).takeBack(spending.amount(), clock.instant());
    }
}
