package id.ikm.aid.budget;

import id.ikm.kit.identity.Ids;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Money that is promised, given back and spent: a line is never overdrawn, however many try at once. */
@ApplicationScoped
public class Commitments {

    private final EntityManager database;
    private final BudgetTotals totals;
    private final BudgetEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    Commitments(EntityManager database, BudgetTotals totals, BudgetEventPublisher events, Caller caller, Clock clock) {
        this.database = database;
        this.totals = totals;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** What an application wants of a line; {@code pointer} is where the body says so. */
    public record Wanted(UUID application, long amount, String pointer) {}

    /** Refused (409) where the line has not that much left, at the first for whom it is too little; names what it has. */
    @Transactional(TxType.MANDATORY)
    public void commit(UUID budgetLine, List<Wanted> wanted) {
        wanted.forEach(one -> mustBePositive(one.amount(), one.pointer()));
        if (!totals.commit(budgetLine, wanted.stream().mapToLong(Wanted::amount).sum())) {
            throw exceeded(budgetLine, wanted);
        }
        wanted.forEach(one -> database.persist(Commitment.ofApplication(
                budgetLine, one.application(), one.amount(), caller.subject(), clock.instant())));
        database.flush();
        events.committed(totals.now(budgetLine));
    }

    /** Gives back what was promised to the application and not spent. */
    @Transactional(TxType.MANDATORY)
    public void release(UUID application) {
        for (var line : totals.locked(application)) {
            long freed = open(line, Set.of(application)).stream()
                    .mapToLong(commitment -> commitment.release(clock.instant()))
                    .sum();
            database.flush();
            totals.release(line, freed);
            events.released(totals.now(line));
        }
    }

    /** Out of what is committed to these applications; without any, it is committed and spent at once. */
    @Transactional(TxType.MANDATORY)
    public void spend(UUID budgetLine, UUID purchase, long amount, Set<UUID> applications) {
        mustBePositive(amount, "");
        if (applications.isEmpty()) {
            commitAndSpend(budgetLine, purchase, amount);
        } else {
            spendCommitted(budgetLine, purchase, amount, applications);
        }
        events.spent(totals.now(budgetLine));
    }

    private void commitAndSpend(UUID budgetLine, UUID purchase, long amount) {
        if (!totals.commit(budgetLine, amount)) {
            throw exceeded(totals.now(budgetLine), "");
        }
        totals.spend(budgetLine, amount);
        var commitment = Commitment.ofPurchase(budgetLine, purchase, amount, caller.subject(), clock.instant());
        database.persist(commitment);
        draw(commitment, purchase, amount);
        database.flush();
    }

    private void spendCommitted(UUID budgetLine, UUID purchase, long amount, Set<UUID> applications) {
        if (!totals.spend(budgetLine, amount)) {
            throw new Conflict("budget.not-committed", totals.now(budgetLine).committed());
        }
        long missing = amount;
        for (var commitment : open(budgetLine, applications)) {
            missing -= draw(commitment, purchase, missing);
        }
        if (missing > 0) {
            throw new Conflict("budget.not-committed", amount - missing);
        }
        database.flush();
    }

    private long draw(Commitment commitment, UUID purchase, long wanted) {
        long taken = commitment.spendUpTo(wanted);
        if (taken > 0) {
            database.createNativeQuery("""
                            insert into budget_spending (id, commitment_id, purchase_id, amount, spent_at)
                            values (?1, ?2, ?3, ?4, ?5)
                            """)
                    .setParameter(1, Ids.next())
                    .setParameter(2, commitment.id())
                    .setParameter(3, purchase)
                    .setParameter(4, taken)
                    .setParameter(5, clock.instant())
                    .executeUpdate();
        }
        return taken;
    }

    /** The line's row is locked by now, so nobody else draws on them. */
    private List<Commitment> open(UUID budgetLine, Set<UUID> applications) {
        return database.createQuery("""
                        from BudgetCommitment
                        where budgetLineId = ?1 and applicationId in ?2 and releasedAt is null order by id
                        """, Commitment.class)
                .setParameter(1, budgetLine)
                .setParameter(2, applications)
                .getResultList();
    }

    private RuntimeException exceeded(UUID budgetLine, List<Wanted> wanted) {
        var line = totals.now(budgetLine);
        long sum = 0;
        for (var one : wanted) {
            sum += one.amount();
            if (line.left() == null || sum > line.left()) {
                return exceeded(line, one.pointer());
            }
        }
        return exceeded(line, wanted.getLast().pointer());
    }

    private static RuntimeException exceeded(BudgetLineView line, String pointer) {
        return line.amount() == null
                ? new RuleViolated(FieldFault.at(pointer, "budget.amount-unknown", line.title()))
                : new Conflict(FieldFault.at(pointer, "budget.exceeded", line.title(), line.left()));
    }

    private static void mustBePositive(long amount, String pointer) {
        if (amount <= 0) {
            throw new InvalidRequest(pointer, "budget.nothing-wanted", amount);
        }
    }
}
