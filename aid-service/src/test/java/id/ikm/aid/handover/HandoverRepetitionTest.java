package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.SIMPANG_EMPAT;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverOf;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverTo;
import static id.ikm.aid.handover.HandoverFixtures.aNumberedHandover;
import static id.ikm.aid.handover.HandoverFixtures.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.recipient.RecipientKind;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverRepetitionTest {

    @Test
    void recordsOneHandoverForAHundredRequestsWithOneKey() throws Exception {
        var group = aKnownGroup("12.09", null);
        var command = aHandoverTo(RecipientKind.GROUP, group);
        var key = UUID.randomUUID().toString();

        var bodies = hundredTimes(() -> await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> asOfficer()
                                .header("Idempotency-Key", key)
                                .body(command)
                                .post(PATH),
                        answer -> answer.statusCode() == 201)
                .asString());

        assertThat(bodies).hasSize(100).containsOnly(bodies.getFirst());
        asOfficer().get(PATH + "?recipient=" + group).then().body("data.size()", equalTo(1));
        asOfficer()
                .header("Idempotency-Key", key)
                .body(aNumberedHandover("lain", SIMPANG_EMPAT, RecipientKind.GROUP, group))
                .post(PATH)
                .then()
                .statusCode(422);
    }

    @Test
    void recordsOneOfAHundredHandoversThatRaceForANumber() throws Exception {
        var group = aKnownGroup("12.09", null);
        var number = "BAST/" + UUID.randomUUID();

        var statuses =
                hundredTimes(() -> asOfficer()
                                .body(aHandoverOf(UUID.randomUUID().toString(), number, group))
                                .post(PATH))
                        .stream()
                        .map(Response::statusCode)
                        .toList();

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        asOfficer().get(PATH + "?recipient=" + group).then().body("data.size()", equalTo(1));
    }

    private static <T> List<T> hundredTimes(Callable<T> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(100)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 100).mapToObj(i -> request).toList());
            var results = new ArrayList<T>();
            for (var answer : answers) {
                results.add(answer.get());
            }
            return results;
        }
    }
}
