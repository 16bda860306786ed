package id.ikm.aid.decree;

import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.recommended;
import static id.ikm.aid.application.ApplicationFixtures.state;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.decree.DecreeFixtures.aDecree;
import static id.ikm.aid.decree.DecreeFixtures.issue;
import static id.ikm.aid.decree.DecreeFixtures.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class DecreeRaceTest {

    private static final int AT_ONCE = 50;
    private static final int ROOM = 10;
    private static final long PRICE = 1_000_000;

    @Test
    void tenOfFiftyAreApprovedUponALineThatHoldsTen() throws Exception {
        var line = aBudgetLineOf(ROOM * PRICE);
        var aidPackage = opened(Terms.of(line));
        var applications = inThreads(4, Collections.<Callable<String>>nCopies(AT_ONCE, () -> recommended(aidPackage)));

        var answers = allAtOnce(applications.stream()
                .<Callable<Integer>>map(
                        id -> () -> issue(aDecree(to(id, line, PRICE))).statusCode())
                .toList());

        assertThat(answers).filteredOn(status -> status == 201).hasSize(ROOM);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(AT_ONCE - ROOM);
        assertThat(applications).filteredOn(id -> state(id).equals("APPROVED")).hasSize(ROOM);
        as("auditor", "12.09").get("/aid/v1/budget-lines/" + line).then().body("committed", equalTo((int)
                (ROOM * PRICE)));
    }

    @Test
    void oneOfManyDecreesTakesTheLastPlaceOfAQuota() throws Exception {
        var line = aBudgetLineOf(100 * PRICE);
        var aidPackage = opened(Terms.of(line).quota(1));
        var applications = inThreads(4, Collections.<Callable<String>>nCopies(8, () -> recommended(aidPackage)));

        var answers = allAtOnce(applications.stream()
                .<Callable<Integer>>map(
                        id -> () -> issue(aDecree(to(id, line, PRICE))).statusCode())
                .toList());

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    }

    @Test
    void oneOfTwoDecreesOverTheSameApplicationApprovesIt() throws Exception {
        var line = aBudgetLineOf(100 * PRICE);
        var id = recommended(opened(Terms.of(line)));

        var answers = allAtOnce(IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(
                        i -> () -> issue(aDecree(to(id, line, PRICE))).statusCode())
                .toList());

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 422).hasSize(7);
    }

    private static List<Integer> allAtOnce(List<Callable<Integer>> asking) throws Exception {
        return inThreads(asking.size(), asking);
    }

    private static <T> List<T> inThreads(int count, List<Callable<T>> asking) throws Exception {
        var answers = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(count)) {
            for (var one : threads.invokeAll(asking)) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
