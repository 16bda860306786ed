package id.ikm.aid.budget;

import static id.ikm.aid.budget.BudgetFixtures.LINES;
import static id.ikm.aid.budget.BudgetFixtures.aLineOf;
import static id.ikm.aid.budget.BudgetFixtures.asOfficer;
import static id.ikm.aid.budget.BudgetFixtures.entered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.budget.Commitments.Wanted;
import id.ikm.testkit.LocalStack;
import id.ikm.web.problem.Conflict;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many want the same money at the same time. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class CommitmentRaceTest {

    private static final String DONE = "done";

    @Inject
    Commitments commitments;

    @Test
    void aLineThatHoldsTenOfFiftyIsCommittedToExactlyTen() throws Exception {
        var line = entered(aLineOf(109L));

        var outcomes = fiftyTimes(() -> commitments.commit(line, List.of(new Wanted(UUID.randomUUID(), 10, "/value"))));

        assertThat(Collections.frequency(outcomes, DONE)).isEqualTo(10);
        assertThat(outcomes).containsOnly(DONE, "budget.exceeded[9]");
        asOfficer()
                .get(LINES + "/" + line)
                .then()
                .body("committed", equalTo(100))
                .body("left", equalTo(9));
    }

    @Test
    void whatIsCommittedForTenPurchasesPaysExactlyTen() throws Exception {
        var line = entered(aLineOf(1_000L));
        var application = UUID.randomUUID();
        var threadOfMine = Arc.container().requestContext();
        threadOfMine.activate();
        QuarkusTransaction.requiringNew()
                .run(() -> commitments.commit(line, List.of(new Wanted(application, 100, "/value"))));

        var outcomes = fiftyTimes(() -> commitments.spend(line, UUID.randomUUID(), 10, Set.of(application)));

        assertThat(Collections.frequency(outcomes, DONE)).isEqualTo(10);
        asOfficer()
                .get(LINES + "/" + line)
                .then()
                .body("committed", equalTo(100))
                .body("spent", equalTo(100));
    }

    /** What became of each: done, or the problem with what is left. */
    private static List<String> fiftyTimes(Runnable step) throws Exception {
        var start = new CyclicBarrier(50);
        Callable<String> attempt = () -> {
            start.await();
            var context = Arc.container().requestContext();
            context.activate();
            try {
                QuarkusTransaction.requiringNew().run(step);
                return DONE;
            } catch (Conflict refused) {
                var arguments = refused.text().arguments();
                return refused.text().key() + "[" + arguments.getLast() + "]";
            } finally {
                context.terminate();
            }
        };
        try (var threads = Executors.newFixedThreadPool(50)) {
            var outcomes = new ArrayList<String>();
            for (var answer : threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(i -> attempt).toList())) {
                outcomes.add(answer.get());
            }
            return outcomes;
        }
    }
}
