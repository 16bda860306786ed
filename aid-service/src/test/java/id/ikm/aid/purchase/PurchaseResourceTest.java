package id.ikm.aid.purchase;

import static id.ikm.aid.budget.BudgetFixtures.LINES;
import static id.ikm.aid.budget.BudgetFixtures.aLineIn;
import static id.ikm.aid.budget.BudgetFixtures.aLineOf;
import static id.ikm.aid.budget.BudgetFixtures.entered;
import static id.ikm.aid.equipment.EquipmentFixtures.as;
import static id.ikm.aid.file.FileFixtures.aSentLetter;
import static id.ikm.aid.purchase.PurchaseFixtures.ASAHAN;
import static id.ikm.aid.purchase.PurchaseFixtures.PATH;
import static id.ikm.aid.purchase.PurchaseFixtures.aLine;
import static id.ikm.aid.purchase.PurchaseFixtures.aPurchase;
import static id.ikm.aid.purchase.PurchaseFixtures.recorded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PurchaseResourceTest {

    @Test
    void givesEveryUnitAPassportThatBeginsWithThePurchase() {
        var purchase = aPurchase();
        purchase.put("lines", List.of(aLine(12_500_000L, 2), aLine(1_000_000L, 1)));
        purchase.put("evidence", List.of(aSentLetter(ASAHAN)));

        var answer = recorded(purchase)
                .then()
                .statusCode(201)
                .body("total", equalTo(26_000_000))
                .body("lines[0].equipmentIds", hasSize(2))
                .extract();

        as("auditor", ASAHAN)
                .get("/aid/v1/equipment/" + answer.path("lines[0].equipmentIds[1]") + "/passport")
                .then()
                .statusCode(200)
                .body("equipment.unit.value", equalTo(12_500_000))
                .body("equipment.awaitedSince", nullValue())
                .body("steps.kind", contains("ACQUIRED"))
                .body("steps[0].on", equalTo("2025-08-04"))
                .body("steps[0].details.origin.supplier", equalTo("CV Maju"))
                .body("steps[0].details.origin.purchaseId", equalTo(answer.path("id")))
                .body("steps[0].evidence", hasSize(1));
    }

    @Test
    void spendsWhatIsKnownOfItsPriceFromItsLine() {
        var line = entered(aLineOf(30_000_000L));
        var unknown = aPurchase();
        unknown.put("budgetLineId", line);
        recorded(unknown).then().statusCode(201).body("total", nullValue());
        spent(line, 0);

        var known = aPurchase();
        known.put("budgetLineId", line);
        known.put("lines", List.of(aLine(20_000_000L, 1)));
        recorded(known).then().statusCode(201);
        spent(line, 20_000_000);

        known.put("order", Map.of("number", "B-" + UUID.randomUUID(), "date", "2025-08-04", "supplier", "CV Maju"));
        known.put("lines", List.of(aLine(20_000_000L, 1)));
        recorded(known).then().statusCode(409);
        spent(line, 20_000_000);
    }

    private static void spent(UUID line, int amount) {
        as("auditor", ASAHAN).get(LINES + "/" + line).then().body("spent", equalTo(amount));
    }

    @Test
    void isNotPaidByAnotherRegion() {
        var purchase = aPurchase();
        purchase.put("budgetLineId", entered(aLineIn("12.71", 30_000_000L)));

        recorded(purchase).then().statusCode(422).body("errors[0].pointer", equalTo("/budgetLineId"));
        purchase.put("budgetLineId", UUID.randomUUID());
        recorded(purchase).then().statusCode(400).body("errors[0].pointer", equalTo("/budgetLineId"));
    }

    @Test
    void isRecordedOncePerNumberAndRegency() {
        var purchase = aPurchase();
        recorded(purchase).then().statusCode(201);

        var again = aPurchase();
        again.put("order", purchase.get("order"));
        recorded(again).then().statusCode(409).body("errors[0].pointer", equalTo("/order/number"));
        var sameUnits = aPurchase();
        sameUnits.put("lines", purchase.get("lines"));
        recorded(sameUnits)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/lines/0/units/0/inventoryNumber"));
    }

    @Test
    void staysInsideItsRegion() {
        String id = recorded(aPurchase()).path("id");

        as("aid-officer", "12.71").get(PATH + "/" + id).then().statusCode(404);
        as("aid-officer", "12.71").body(aPurchase()).post(PATH).then().statusCode(403);
        as("auditor", "12").get(PATH + "?region=12.09&limit=1000").then().body("data.id", hasItem(id));
        as("aid-verifier", ASAHAN).body(aPurchase()).post(PATH).then().statusCode(403);
    }
}
