package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aDraft;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static id.ikm.registry.business.MergerFixtures.merge;
import static id.ikm.registry.business.MergerFixtures.undo;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class MergerRaceTest {

    @Test
    void letsOneOfTwoCrossingMergersWin() throws Exception {
        for (int round = 0; round < 10; round++) {
            var a = registered(aBusiness());
            var b = registered(aBusiness());

            var answers = atOnce(() -> status(a, b), () -> status(b, a));

            assertThat(answers).containsOnlyOnce(200);
            assertThat(List.of(statusOf(a), statusOf(b))).containsOnlyOnce("MERGED");
        }
    }

    /** Whatever is merged and undone in whatever order: every record leads to one that lives, and none is lost. */
    @Test
    void neverLosesARecordNorRunsInACircle() {
        var random = new Random(20251014);
        var ids = List.of(
                registered(aBusiness()), registered(aBusiness()), registered(aBusiness()), registered(aDraft()));
        for (int step = 0; step < 40; step++) {
            var one = ids.get(random.nextInt(ids.size()));
            var other = ids.get(random.nextInt(ids.size()));
            int status = (random.nextInt(3) == 0 ? undo(one) : merge(one, other))
                    .extract()
                    .statusCode();
            assertThat(status).isIn(200, 400, 404, 422);
            for (var id : ids) {
                String last = asOfficer()
                        .get(PATH + "/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("id");
                assertThat(ids).contains(last);
                assertThat(statusOf(last)).isNotEqualTo("MERGED");
            }
        }
    }

    private static int status(String id, String into) {
        return merge(id, into).extract().statusCode();
    }

    private static String statusOf(String id) {
        List<Map<String, Object>> lines = as("auditor", "*")
                .queryParam("limit", 1000)
                .get(PATH + "/" + id + "/history")
                .path("data");
        return String.valueOf(((Map<?, ?>) lines.getLast().get("after")).get("status"));
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
