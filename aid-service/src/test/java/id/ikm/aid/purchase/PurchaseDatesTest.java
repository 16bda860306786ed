package id.ikm.aid.purchase;

import static id.ikm.aid.application.ApplicationFixtures.recommended;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.budget.BudgetFixtures.aLineOf;
import static id.ikm.aid.budget.BudgetFixtures.entered;
import static id.ikm.aid.decree.DecreeFixtures.approved;
import static id.ikm.aid.decree.DecreeFixtures.revoke;
import static id.ikm.aid.equipment.EquipmentFixtures.as;
import static id.ikm.aid.purchase.PurchaseFixtures.ASAHAN;
import static id.ikm.aid.purchase.PurchaseFixtures.aPurchaseFor;
import static id.ikm.aid.purchase.PurchaseFixtures.anOrderOf;
import static id.ikm.aid.purchase.PurchaseFixtures.recorded;
import static id.ikm.aid.purchase.PurchaseFixtures.waived;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The decree of these tests is of 2025-06-02, and revoked from 2025-08-01. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class PurchaseDatesTest {

    private UUID line;
    private UUID aidPackage;
    private String application;

    @BeforeEach
    void recommendAnApplication() {
        line = entered(aLineOf(100_000_000L));
        aidPackage = opened(Terms.of(line));
        application = recommended(aidPackage);
    }

    @Test
    void waitsForTheDecreeUnlessAnApproverSaysWhy() {
        var purchase = aPurchaseFor(aidPackage, application);

        recorded(purchase)
                .then()
                .statusCode(422)
                .body("errors.code", contains("purchase.without-decree"))
                .body("errors[0].pointer", equalTo("/purpose/applicationIds/0"));
        String id = waived(purchase).then().statusCode(201).extract().path("id");
        findings(id).body("data.kind", contains("PURCHASE_BEFORE_DECREE"));
    }

    @Test
    void isNotOfADayBeforeItsDecreeUnlessAnApproverSaysWhy() {
        approved(application, line, 25_000_000);
        var early = boughtOn("2025-06-01");

        recorded(early).then().statusCode(422).body("errors.pointer", contains("/order/date"));
        String id = waived(early).then().statusCode(201).extract().path("id");
        findings(id).body("data.kind", contains("PURCHASE_BEFORE_DECREE"));
        recorded(boughtOn("2025-06-02")).then().statusCode(201);
    }

    @Test
    void isFoundWhereItsDecreeIsRevokedFromADayBeforeIt() {
        var decree = approved(application, line, 25_000_000);
        String inTime = recorded(boughtOn("2025-08-01")).path("id");
        String late = recorded(boughtOn("2025-08-02")).path("id");

        revoke(decree, "/revocation").then().statusCode(200);

        findings(late).body("data.kind", contains("PURCHASE_FOR_ENDED_APPLICATION"));
        findings(inTime).body("data", empty());
    }

    private Map<String, Object> boughtOn(String day) {
        var purchase = aPurchaseFor(aidPackage, application);
        purchase.put("order", anOrderOf(day));
        return purchase;
    }

    private static ValidatableResponse findings(String purchase) {
        return as("auditor", ASAHAN)
                .get("/aid/v1/findings?subject=" + purchase)
                .then()
                .statusCode(200);
    }
}
