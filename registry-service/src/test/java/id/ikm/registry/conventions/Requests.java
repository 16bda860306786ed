package id.ikm.registry.conventions;

import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** Requests about businesses, one by one or many at the same moment. */
class Requests {

    static final String BUSINESSES = "/registry/v1/businesses";

    static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of("registry-officer", "12.09")).contentType(ContentType.JSON);
    }

    static String aBusiness() {
        return aBusinessIn("12.09.20.1006");
    }

    static String aBusinessIn(String village) {
        return """
                {"name": "Kerupuk %s", "regionCode": "%s", "nib": "%013d"}""".formatted(
                        UUID.randomUUID(), village, ThreadLocalRandom.current().nextLong(10_000_000_000_000L));
    }

    static String registered() {
        return registered(aBusiness());
    }

    static String registered(String business) {
        return officer()
                .body(business)
                .post(BUSINESSES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Runs the action in that many threads that start together, and gathers the answers. */
    static <T> List<T> atOnce(int count, Callable<T> action) throws Exception {
        var start = new CyclicBarrier(count);
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (var future : running) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
