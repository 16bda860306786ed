package id.ikm.aid.equipment.care;

import static id.ikm.aid.equipment.EquipmentFixtures.PATH;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.anOven;
import static id.ikm.aid.equipment.EquipmentFixtures.as;
import static id.ikm.aid.equipment.EquipmentFixtures.asApprover;
import static id.ikm.aid.equipment.EquipmentFixtures.asOfficer;
import static id.ikm.aid.equipment.EquipmentFixtures.step;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class EquipmentCareTest {

    private String oven;

    @BeforeEach
    void somethingNew() {
        oven = acquired(anOven());
    }

    private static Map<String, Object> storedOn(String day) {
        return new HashMap<>(Map.of("on", day, "place", "Balai Pelatihan"));
    }

    private static Map<String, Object> visitedOn(String day, String condition, String region) {
        return Map.of("on", day, "condition", condition, "regionCode", region);
    }

    @Test
    void movesToAnotherPlace() {
        step(asOfficer(), oven, "/storage", storedOn("2022-01-12"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("place", equalTo("Balai Pelatihan"));
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(storedOn("2022-01-12"))
                .post(PATH + "/" + oven + "/storage")
                .then()
                .statusCode(412);
        asOfficer()
                .body(storedOn("2022-01-12"))
                .post(PATH + "/" + oven + "/storage")
                .then()
                .statusCode(428);
    }

    @Test
    void refusesADayBeforeTheLastOneUnlessAnApproverSaysWhy() {
        step(asOfficer(), oven, "/storage", storedOn("2022-01-12")).then().statusCode(200);
        var earlier = storedOn("2022-01-11");

        step(asOfficer(), oven, "/storage", earlier)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/on"))
                .body("errors[0].detail", containsString("2022-01-12"));
        earlier.put("waiver", Map.of("reason", "Dicatat terlambat"));
        step(asOfficer(), oven, "/storage", earlier).then().statusCode(403);
        step(as("admin", "12.71"), oven, "/storage", earlier).then().statusCode(200);
        findings("DATES_DISAGREE", 1);
    }

    @Test
    void isNotDatedInTheFuture() {
        step(asOfficer(), oven, "/storage", storedOn("2999-01-01"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/on"));
    }

    @Test
    void isRepairedAndIsGoodAgain() {
        step(asOfficer(), oven, "/visits", visitedOn("2022-01-12", "BROKEN", "12.71"))
                .then()
                .statusCode(201);
        step(asOfficer(), oven, "/repair", Map.of("on", "2022-01-13", "by", "Bengkel Maju"))
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_REPAIR"));
        step(asOfficer(), oven, "/repairs", Map.of("from", "2022-01-13", "until", "2022-01-10"))
                .then()
                .statusCode(400);
        step(asOfficer(), oven, "/repairs", Map.of("from", "2022-01-13", "until", "2022-01-20", "cost", 150_000))
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_STOCK"))
                .body("condition", equalTo("GOOD"));
    }

    @Test
    void makesAFindingOfWhatAVisitDidNotFindWhereItBelongs() {
        step(asOfficer(), oven, "/visits", visitedOn("2022-01-12", "GOOD", "12.09.12"))
                .then()
                .statusCode(201);
        findings("EQUIPMENT_ELSEWHERE", 1);

        step(as("aid-verifier", "12.71"), oven, "/visits", visitedOn("2022-01-13", "MISSING", "12.71"))
                .then()
                .statusCode(201)
                .body("condition", equalTo("MISSING"));
        findings("EQUIPMENT_MISSING", 1);
    }

    private void findings(String kind, int count) {
        as("auditor", "12.71")
                .get("/aid/v1/findings?subject=" + oven + "&kind=" + kind)
                .then()
                .statusCode(200)
                .body("data", hasSize(count));
    }

    @Test
    void isWrittenOffByAnApproverAloneAndThenNothingHappensToItAnyMore() {
        Map<String, Object> struck = Map.of("on", "2022-01-12", "reason", "Rusak berat", "decreeNumber", "030/12/2022");

        step(asOfficer(), oven, "/write-off", struck).then().statusCode(403);
        step(asApprover(), oven, "/write-off", struck).then().statusCode(200).body("state", equalTo("WRITTEN_OFF"));
        step(asOfficer(), oven, "/storage", storedOn("2022-01-13"))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("equipment.is-written-off"));
        as("auditor", "12.71")
                .get("/aid/v1/decisions?subject=" + oven)
                .then()
                .body("data.act", hasItems("WRITTEN_OFF"));
    }

    @Test
    void isTakenBackOnlyFromWhomItWasGivenTo() {
        Map<String, Object> taken =
                Map.of("on", "2022-01-12", "reason", "Tidak dipakai", "condition", "GOOD", "place", "Gudang");

        step(asApprover(), oven, "/taking-back", taken)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("equipment.is-in-stock"));
    }

    @Test
    void takesEvidenceThatWasSentInAndNoOther() {
        var body = storedOn("2022-01-12");
        body.put("evidence", java.util.List.of(UUID.randomUUID().toString()));

        step(asOfficer(), oven, "/storage", body)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/evidence/0"));
        step(as("aid-officer", "12.09"), oven, "/storage", storedOn("2022-01-12"))
                .then()
                .statusCode(403);
    }
}
