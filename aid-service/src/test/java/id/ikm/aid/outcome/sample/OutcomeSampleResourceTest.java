package id.ikm.aid.outcome.sample;

import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.outcome.OutcomeFixtures.planned;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In villages of Gorontalo, where no other test measures. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class OutcomeSampleResourceTest {

    private static final String PATH = "/aid/v1/outcome-samples";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 28);

    @Inject
    EntityManager database;

    private String village;

    @BeforeEach
    void somewhere() {
        var random = ThreadLocalRandom.current();
        village = "75.03.%02d.%04d".formatted(random.nextInt(100), random.nextInt(10_000));
    }

    @Test
    void saysTheShareWhenAllThatWereDrawnWereLookedAt() {
        for (int i = 0; i < 5; i++) {
            planned(village, DAY);
        }
        planned(village, DAY.plusYears(1));
        String sample = drawn(5, 4);
        var items = items(sample);

        check(sample, items.get(0), "CONFIRMED").statusCode(200).body("estimate.share", nullValue());
        check(sample, items.get(1), "NOT_FOUND").body("estimate.missing", equalTo(2));
        check(sample, items.get(2), "CONFIRMED");
        check(sample, items.get(3), "NOT_CONFIRMED").body("estimate.share", equalTo(50.0f));
        check(sample, items.get(3), "CONFIRMED")
                .body("estimate.share", equalTo(75.0f))
                .body("estimate.confirmed", equalTo(3))
                .body("estimate.notConfirmed", equalTo(0))
                .body("estimate.notFound", equalTo(1))
                .body("estimate.missing", equalTo(0))
                .body("estimate.low", equalTo(50.5f))
                .body("estimate.high", equalTo(89.8f))
                .body("estimate.marginOfError", equalTo(19.7f))
                .body("estimate.method", equalTo("WILSON_SCORE_FINITE_POPULATION"));
        as("auditor", "75").get("/aid/v1/decisions?subject=" + sample).then().body("data.act", hasSize(6));
    }

    @Test
    void isDrawnAgainFromItsSeed() {
        planned(village, DAY);
        planned(village, DAY);
        String sample = drawn(2, 2);
        planned(village, DAY);

        again(sample).body("sound", equalTo(true)).body("population", equalTo(2));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update outcome_sample set seed = seed + 1, population_ids = population_ids[2:2] where id = ?1")
                .setParameter(1, UUID.fromString(sample))
                .executeUpdate());
        again(sample).body("sound", equalTo(false));
    }

    @Test
    void isNotCheckedByWhoMeasured() {
        var outcome = planned(village, DAY);
        String sample = drawn(1, 1);
        as("admin", "*")
                .header("If-Match", "*")
                .body("""
                        {"figures": {"workers": {"min": 3}}, "method": "VISIT", "measuredOn": "2025-03-28"}
                        """)
                .put("/aid/v1/outcomes/" + outcome + "/baseline")
                .then()
                .statusCode(200);

        as("admin", "*")
                .header("If-Match", "*")
                .body(body("CONFIRMED", "2025-12-01"))
                .put(PATH + "/" + sample + "/items/" + outcome)
                .then()
                .statusCode(422)
                .body("detail", equalTo("Anda yang mengukur hasil ini, sehingga orang lain yang harus memeriksanya."));
        check(sample, outcome, "CONFIRMED").statusCode(200).body("estimate.marginOfError", equalTo(0.0f));
    }

    @Test
    void namesTheWrongFieldAndKeepsToItsRegion() {
        refused("95", "94", 400, "/confidence");
        refused("10}", "0.4}", 400, "/margin");
        refused("10}", "31}", 400, "/margin");
        refused("10}", "10, \"seed\": 1}", 400, "/seed");
        refused("2025-12-31", "2024-12-31", 400, "/until");
        as("aid-verifier", "75").body(aSample()).post(PATH).then().statusCode(422);
        as("aid-officer", "75").body(aSample()).post(PATH).then().statusCode(403);
        as("aid-verifier", "12").body(aSample()).post(PATH).then().statusCode(403);
        planned(village, DAY);
        String sample = drawn(1, 1);
        as("auditor", "12").get(PATH + "/" + sample).then().statusCode(404);
        as("auditor", "12").get(PATH + "/" + sample + "/items").then().statusCode(404);
        as("auditor", "12").get(PATH + "/" + sample + "/draw").then().statusCode(404);
        as("auditor", "12").get(PATH + "?region=75").then().statusCode(403);
        as("auditor", "75").get(PATH + "?region=" + village).then().body("data.id", hasItem(sample));
        check(sample, UUID.randomUUID().toString(), "CONFIRMED").statusCode(404);
        as("aid-verifier", "75")
                .header("If-Match", "\"9\"")
                .body(body("CONFIRMED", "2025-12-01"))
                .put(PATH + "/" + sample + "/items/" + UUID.randomUUID())
                .then()
                .statusCode(412);
    }

    private String drawn(int population, int size) {
        return as("aid-verifier", "75")
                .body(aSample().replace("10}", size == 4 ? "30}" : "10}"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("population", equalTo(population))
                .body("size", equalTo(size))
                .body("estimate.share", nullValue())
                .extract()
                .path("id");
    }

    private static List<String> items(String sample) {
        return as("auditor", "75").get(PATH + "/" + sample + "/items").path("data.outcome.id");
    }

    private static ValidatableResponse again(String sample) {
        return as("auditor", "75").get(PATH + "/" + sample + "/draw").then().statusCode(200);
    }

    private static ValidatableResponse check(String sample, String outcome, String result) {
        return as("aid-verifier", "75")
                .header("If-Match", "*")
                .body(body(result, "2025-12-01"))
                .put(PATH + "/" + sample + "/items/" + outcome)
                .then();
    }

    private static String body(String result, String day) {
        return "{\"result\": \"%s\", \"checkedOn\": \"%s\"}".formatted(result, day);
    }

    private String aSample() {
        return """
                {"regionCode": "%s", "from": "2025-01-01", "until": "2025-12-31", "confidence": 95, "margin": 10}
                """.formatted(village);
    }

    private void refused(String right, String wrong, int status, String pointer) {
        as("aid-verifier", "75")
                .body(aSample().replace(right, wrong))
                .post(PATH)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }
}
