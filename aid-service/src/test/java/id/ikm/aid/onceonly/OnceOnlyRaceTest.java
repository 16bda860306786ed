package id.ikm.aid.onceonly;

import static id.ikm.aid.onceonly.OnceOnlyFixtures.CATEGORY;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.REGION;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.YEAR;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.aPromise;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.behind;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Twenty groups with one member in common are promised the same thing at the same time. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class OnceOnlyRaceTest {

    private static final int MANY = 20;

    @Inject
    AidGiven given;

    @Inject
    EarlierAid earlier;

    @Test
    void oneOfThemIsPromisedIt() throws Exception {
        var common = UUID.randomUUID();
        var start = new CyclicBarrier(MANY);
        Callable<Boolean> attempt = () -> {
            start.await();
            var context = Arc.container().requestContext();
            context.activate();
            try {
                return QuarkusTransaction.requiringNew().call(() -> promised(common));
            } finally {
                context.terminate();
            }
        };

        List<Boolean> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            for (var answer : threads.invokeAll(
                    IntStream.range(0, MANY).mapToObj(i -> attempt).toList())) {
                outcomes.add(answer.get());
            }
        }

        assertThat(outcomes).containsOnlyOnce(true).hasSize(MANY);
    }

    private boolean promised(UUID common) {
        var parties = behind(Set.of(common, UUID.randomUUID()), Set.of(UUID.randomUUID()));
        var application = UUID.randomUUID();
        if (!earlier.hits(parties, Set.of(CATEGORY), YEAR, REGION, application).isEmpty()) {
            return false;
        }
        given.record(aPromise(application, parties, YEAR));
        return true;
    }
}
