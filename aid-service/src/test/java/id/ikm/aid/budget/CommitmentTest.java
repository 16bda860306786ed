package id.ikm.aid.budget;

import static id.ikm.aid.budget.BudgetFixtures.LINES;
import static id.ikm.aid.budget.BudgetFixtures.aLineOf;
import static id.ikm.aid.budget.BudgetFixtures.asOfficer;
import static id.ikm.aid.budget.BudgetFixtures.entered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.budget.Commitments.Wanted;
import id.ikm.testkit.LocalStack;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.RuleViolated;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
@ActivateRequestContext
class CommitmentTest {

    @Inject
    Commitments commitments;

    @Inject
    EntityManager database;

    @Test
    void promisesSpendsAndGivesBack() {
        var line = entered(aLineOf(100L));
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();

        commit(line, one, 60);
        commit(line, other, 40);
        stands(line, 100, 0);
        spend(line, UUID.randomUUID(), 70, Set.of(one, other));
        stands(line, 100, 70);
        release(one);
        stands(line, 100, 70);
        release(other);
        stands(line, 70, 70);
        commit(line, one, 30);
        stands(line, 100, 70);
    }

    @Test
    void namesWhatIsLeft() {
        var line = entered(aLineOf(100L));
        commit(line, UUID.randomUUID(), 60);

        assertThatThrownBy(() -> commit(line, UUID.randomUUID(), 41))
                .isInstanceOfSatisfying(Conflict.class, refused -> {
                    assertThat(refused.text().key()).isEqualTo("budget.exceeded");
                    assertThat(refused.text().arguments()).contains(40L);
                    assertThat(refused.faults().getFirst().pointer()).isEqualTo("/value");
                });
        stands(line, 60, 0);
    }

    @Test
    void promisesNothingOfAnUnknownAmount() {
        var line = entered(aLineOf(null));

        assertThatThrownBy(() -> commit(line, UUID.randomUUID(), 1)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void spendsNoMoreThanIsCommittedForIt() {
        var line = entered(aLineOf(100L));
        var application = UUID.randomUUID();
        commit(line, application, 30);
        commit(line, UUID.randomUUID(), 50);

        assertThatThrownBy(() -> spend(line, UUID.randomUUID(), 31, Set.of(application)))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        refused -> assertThat(refused.text().arguments()).containsExactly(30L));
        stands(line, 80, 0);
    }

    @Test
    void whatIsBoughtWithoutAnApplicationIsCommittedAndSpentAtOnce() {
        var line = entered(aLineOf(100L));

        spend(line, UUID.randomUUID(), 90, Set.of());
        stands(line, 90, 90);
        assertThatThrownBy(() -> spend(line, UUID.randomUUID(), 11, Set.of())).isInstanceOf(Conflict.class);
        asOfficer()
                .get(LINES + "/" + line + "/commitments")
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(1))
                .body("data[0].spent", equalTo(90));
    }

    @Test
    void keepsItsMoneyWhenTheLineIsChanged() {
        var command = aLineOf(100L);
        var line = entered(command);
        commit(line, UUID.randomUUID(), 60);

        asOfficer()
                .header("If-Match", "\"1\"")
                .body(aLineOf(59L))
                .put(LINES + "/" + line)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/amount"));
        asOfficer()
                .header("If-Match", "\"1\"")
                .body(aLineOf(60L))
                .put(LINES + "/" + line)
                .then()
                .statusCode(200)
                .body("left", equalTo(0));
    }

    @Test
    void isGuardedByTheDatabaseToo() {
        var line = entered(aLineOf(100L));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("update budget_line set committed = 101 where id = ?1")
                                .setParameter(1, line)
                                .executeUpdate()))
                .hasStackTraceContaining("budget_line_never_overdrawn_check");
    }

    private void commit(UUID line, UUID application, long amount) {
        QuarkusTransaction.requiringNew()
                .run(() -> commitments.commit(line, List.of(new Wanted(application, amount, "/value"))));
    }

    private void release(UUID application) {
        QuarkusTransaction.requiringNew().run(() -> commitments.release(application));
    }

    private void spend(UUID line, UUID purchase, long amount, Set<UUID> applications) {
        QuarkusTransaction.requiringNew().run(() -> commitments.spend(line, purchase, amount, applications));
    }

    private static void stands(UUID line, int committed, int spent) {
        asOfficer()
                .get(LINES + "/" + line)
                .then()
                .body("committed", equalTo(committed))
                .body("spent", equalTo(spent));
    }
}
