package id.ikm.aid.purchase;

import static id.ikm.aid.application.ApplicationFixtures.recommended;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.budget.BudgetFixtures.LINES;
import static id.ikm.aid.budget.BudgetFixtures.aLineOf;
import static id.ikm.aid.budget.BudgetFixtures.entered;
import static id.ikm.aid.decree.DecreeFixtures.approved;
import static id.ikm.aid.decree.DecreeFixtures.revoke;
import static id.ikm.aid.equipment.EquipmentFixtures.as;
import static id.ikm.aid.purchase.PurchaseFixtures.ASAHAN;
import static id.ikm.aid.purchase.PurchaseFixtures.PATH;
import static id.ikm.aid.purchase.PurchaseFixtures.aLine;
import static id.ikm.aid.purchase.PurchaseFixtures.aPurchase;
import static id.ikm.aid.purchase.PurchaseFixtures.aPurchaseFor;
import static id.ikm.aid.purchase.PurchaseFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.aid.Announced;
import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PurchaseCancellationTest {

    private UUID line;
    private UUID aidPackage;

    @BeforeEach
    void someMoney() {
        line = entered(aLineOf(30_000_000L));
        aidPackage = opened(Terms.of(line));
    }

    @Test
    void givesTheMoneyBackToWhomItWasPromisedAndTheNumbersToWhoeverBuysAgain() {
        var application = recommended(aidPackage);
        approved(application, line, 25_000_000);
        var purchase = paid(aPurchaseFor(aidPackage, application));
        String id = recorded(purchase).path("id");

        cancel(id).then().statusCode(200).body("cancellation.reason", equalTo("Salah ketik"));

        budgetIs(25_000_000, 0);
        recorded(purchase).then().statusCode(201);
        budgetIs(25_000_000, 25_000_000);
    }

    @Test
    void freesTheLineWhereItWasForTheOfficeAndTakesItsUnitsOff() {
        var answer = recorded(paid(aPurchase())).then().statusCode(201).extract();
        String id = answer.path("id");
        String unit = answer.path("lines[0].equipmentIds[0]");
        budgetIs(25_000_000, 25_000_000);

        cancel(id).then().statusCode(200);

        budgetIs(0, 0);
        as("auditor", ASAHAN)
                .get("/aid/v1/equipment/" + unit + "/passport")
                .then()
                .body("equipment.state", equalTo("CANCELLED"))
                .body("steps.kind", contains("ACQUIRED", "PURCHASE_CANCELLED"));
        as("auditor", ASAHAN).get("/aid/v1/decisions?subject=" + id).then().body("data.act", hasItem("CANCELLED"));
        assertThat(Announced.about(id, "ikm.aid.purchase", 2)
                        .getLast()
                        .path("type")
                        .asText())
                .isEqualTo("ikm.aid.purchase.cancelled.v1");
    }

    @Test
    void freesWhatWasPromisedByADecreeThatWasRevokedMeanwhile() {
        var application = recommended(aidPackage);
        var decree = approved(application, line, 25_000_000);
        String id = recorded(paid(aPurchaseFor(aidPackage, application))).path("id");
        revoke(decree, "/revocation").then().statusCode(200);
        budgetIs(25_000_000, 25_000_000);

        cancel(id).then().statusCode(200);

        budgetIs(0, 0);
    }

    @Test
    void standsWhereSomethingHappenedToAUnit() {
        var answer = recorded(paid(aPurchase())).then().extract();
        as("aid-officer", ASAHAN)
                .header("If-Match", "*")
                .body(Map.of("on", "2025-08-05", "place", "Balai Pelatihan"))
                .post("/aid/v1/equipment/" + answer.path("lines[0].equipmentIds[0]") + "/storage")
                .then()
                .statusCode(200);

        cancel(answer.path("id")).then().statusCode(409).body("errors[0].code", equalTo("equipment.touched"));

        budgetIs(25_000_000, 25_000_000);
    }

    @Test
    void happensOnceByAnApproverWhoKnowsItsVersionAndOnADayThatFits() {
        String id = recorded(aPurchase()).path("id");

        cancel(as("aid-officer", ASAHAN).header("If-Match", "*"), id, "2025-08-11")
                .then()
                .statusCode(403);
        cancel(as("aid-approver", "16.07").header("If-Match", "*"), id, "2025-08-11")
                .then()
                .statusCode(403);
        cancel(as("aid-approver", ASAHAN), id, "2025-08-11").then().statusCode(428);
        cancel(as("aid-approver", ASAHAN).header("If-Match", "*"), id, "2025-08-03")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/date"));
        cancel(id).then().statusCode(200);
        cancel(id).then().statusCode(409);
    }

    private Map<String, Object> paid(Map<String, Object> purchase) {
        purchase.put("budgetLineId", line);
        purchase.put("lines", List.of(aLine(25_000_000L, 1)));
        return purchase;
    }

    private static Response cancel(String id) {
        return cancel(as("aid-approver", ASAHAN).header("If-Match", "*"), id, "2025-08-11");
    }

    private static Response cancel(RequestSpecification caller, String id, String day) {
        return caller.body(Map.of("date", day, "reason", "Salah ketik")).post(PATH + "/" + id + "/cancellation");
    }

    private void budgetIs(int committed, int spent) {
        as("auditor", ASAHAN)
                .get(LINES + "/" + line)
                .then()
                .body("committed", equalTo(committed))
                .body("spent", equalTo(spent));
    }
}
