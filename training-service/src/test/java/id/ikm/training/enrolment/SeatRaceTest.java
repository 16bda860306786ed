package id.ikm.training.enrolment;

import static id.ikm.training.RegistryEvents.aKnownBusiness;
import static id.ikm.training.RegistryEvents.knownBusinesses;
import static id.ikm.training.enrolment.EnrolmentFixtures.cancel;
import static id.ikm.training.enrolment.EnrolmentFixtures.enrol;
import static id.ikm.training.enrolment.EnrolmentFixtures.enrolled;
import static id.ikm.training.enrolment.EnrolmentFixtures.enrolments;
import static id.ikm.training.training.TrainingFixtures.PATH;
import static id.ikm.training.training.TrainingFixtures.aTrainingFor;
import static id.ikm.training.training.TrainingFixtures.asOfficer;
import static id.ikm.training.training.TrainingFixtures.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** C1: many at once want the last seat. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class SeatRaceTest {

    @Test
    void givesEverySeatOnceToTwoHundredWhoWantOne() throws Exception {
        var training = planned(aTrainingFor(7));
        var businesses = knownBusinesses(200);

        var statuses = atOnce(businesses.stream()
                .map(business ->
                        (Callable<Integer>) () -> wanting(training, business).statusCode())
                .toList());

        assertThat(statuses).containsOnly(201, 409);
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(7);
        assertThat(enrolled(training)).isEqualTo(7);
        asOfficer().get(enrolments(training)).then().body("data.size()", equalTo(7));
    }

    @Test
    void enrolsABusinessOnceHoweverManyTry() throws Exception {
        var training = planned(aTrainingFor(50));
        var business = aKnownBusiness();

        var statuses =
                atOnce(Collections.nCopies(50, () -> wanting(training, business).statusCode()));

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(enrolled(training)).isEqualTo(1);
    }

    @Test
    void countsRightWhileSomeComeSomeLeaveAndThePlanChanges() throws Exception {
        var training = planned(aTrainingFor(5));
        var businesses = knownBusinesses(8);
        var tasks = new ArrayList<Callable<Integer>>();
        for (var business : businesses) {
            tasks.add(() -> comeAndGo(training, business));
        }
        tasks.add(() -> resize(training));

        assertThat(atOnce(tasks)).containsOnly(0);
        int held = asOfficer()
                .get(enrolments(training) + "?status=ENROLLED")
                .jsonPath()
                .getList("data")
                .size();
        assertThat(enrolled(training)).isEqualTo(held);
    }

    /** On a machine with more to do than it can, the service may ask to come again: 503. */
    private static Response wanting(String training, UUID business) {
        var answer = enrol(training, business);
        return answer.statusCode() == 503 ? wanting(training, business) : answer;
    }

    /** How many answers were not what can be expected. */
    private static int comeAndGo(String training, UUID business) {
        int strange = 0;
        for (int i = 0; i < 15; i++) {
            var answer = wanting(training, business);
            if (answer.statusCode() == 201 && ThreadLocalRandom.current().nextInt(4) > 0) {
                String id = answer.path("id");
                strange += cancel(training, id).statusCode() == 200 ? 0 : 1;
            } else if (answer.statusCode() != 201 && answer.statusCode() != 409) {
                strange++;
            }
        }
        return strange;
    }

    private static int resize(String training) {
        int strange = 0;
        for (int i = 0; i < 15; i++) {
            var tag = asOfficer().get(PATH + "/" + training).header("ETag");
            var answer = asOfficer()
                    .header("If-Match", tag)
                    .body(aTrainingFor(1 + ThreadLocalRandom.current().nextInt(8)))
                    .put(PATH + "/" + training);
            strange += List.of(200, 422).contains(answer.statusCode()) ? 0 : 1;
        }
        return strange;
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        var start = new CyclicBarrier(tasks.size());
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var answers = threads.invokeAll(tasks.stream()
                    .map(task -> (Callable<T>) () -> {
                        start.await();
                        return task.call();
                    })
                    .toList());
            var results = new ArrayList<T>();
            for (var answer : answers) {
                results.add(answer.get());
            }
            return results;
        }
    }
}
