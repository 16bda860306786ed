package id.ikm.aid.outcome;

import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.outcome.OutcomeFixtures.AFTER;
import static id.ikm.aid.outcome.OutcomeFixtures.BEFORE;
import static id.ikm.aid.outcome.OutcomeFixtures.DAY;
import static id.ikm.aid.outcome.OutcomeFixtures.PATH;
import static id.ikm.aid.outcome.OutcomeFixtures.measure;
import static id.ikm.aid.outcome.OutcomeFixtures.planned;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class OutcomeBadInputTest {

    private String id;

    @BeforeEach
    void isPlanned() {
        id = planned("35.17", DAY);
    }

    @Test
    void namesTheWrongField() {
        refused("\"min\": 400", "\"min\": 701", 400, "/figures/production");
        refused("\"min\": 400", "\"min\": -1", 400, "/figures/production/min");
        refused("\"unit\": \"t\", ", "", 400, "/figures/production/unit");
        refused("\"unit\": \"t\", \"period\": \"YEAR\"", "\"unit\": \"t\"", 400, "/figures/production/period");
        refused("\"min\": 200}", "\"min\": 200.5}", 400, "/figures/workers");
        refused("\"min\": 200}", "\"unit\": \"PERSON\"}", 400, "/figures/workers");
        refused("\"VISIT\"", "\"DREAM\"", 400, "/method");
        refused("2025-09-28", "2999-01-01", 400, "/measuredOn");
        refused("2025-09-28", "2025-03-27", 422, "/measuredOn");
        refused("\"measuredBy\"", "\"accountNumber\"", 400, "/accountNumber");
        measure(id, "/follow-ups/7", AFTER).statusCode(404);
        measure(id, "/follow-ups/x", AFTER).statusCode(400);
    }

    @Test
    void isMeasuredInItsRegionByWhoMay() {
        as("aid-officer", "12.09").get(PATH + "/" + id).then().statusCode(404);
        as("aid-officer", "12.09")
                .header("If-Match", "*")
                .body(AFTER)
                .put(PATH + "/" + id + "/follow-ups/6")
                .then()
                .statusCode(403);
        as("aid-officer", "12.09").get(PATH + "?region=35.17").then().statusCode(403);
        as("auditor", "35.17")
                .header("If-Match", "*")
                .body(AFTER)
                .put(PATH + "/" + id + "/baseline")
                .then()
                .statusCode(403);
        as("training-officer", "35.17").get(PATH + "/" + id).then().statusCode(403);
    }

    @Test
    void isMeasuredLaterThanItsBaseline() {
        measure(id, "/follow-ups/6", AFTER).statusCode(200);

        measure(id, "/baseline", BEFORE.replace("2025-03-28", "2025-09-29"))
                .statusCode(422)
                .body("errors.code", hasItem("outcome.baseline-after-follow-up"));
        measure(id, "/baseline", BEFORE.replace("2025-03-28", "2025-04-02")).statusCode(200);
        measure(id, "/follow-ups/12", AFTER.replace("2025-09-28", "2025-04-01"))
                .statusCode(422)
                .body("errors.code", hasItem("outcome.follow-up-before-baseline"));
    }

    private void refused(String right, String wrong, int status, String pointer) {
        measure(id, "/follow-ups/6", AFTER.replace(right, wrong))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }
}
