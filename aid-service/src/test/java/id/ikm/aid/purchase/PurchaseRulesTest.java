package id.ikm.aid.purchase;

import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.recommended;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.budget.BudgetFixtures.aLineOf;
import static id.ikm.aid.budget.BudgetFixtures.entered;
import static id.ikm.aid.decree.DecreeFixtures.approved;
import static id.ikm.aid.decree.DecreeFixtures.revoke;
import static id.ikm.aid.equipment.EquipmentFixtures.as;
import static id.ikm.aid.purchase.PurchaseFixtures.ASAHAN;
import static id.ikm.aid.purchase.PurchaseFixtures.PATH;
import static id.ikm.aid.purchase.PurchaseFixtures.aLine;
import static id.ikm.aid.purchase.PurchaseFixtures.aPurchaseFor;
import static id.ikm.aid.purchase.PurchaseFixtures.recorded;
import static id.ikm.aid.purchase.PurchaseFixtures.waived;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PurchaseRulesTest {

    private UUID line;

    @BeforeEach
    void someMoney() {
        line = entered(aLineOf(100_000_000L));
    }

    @Test
    void buysNothingForAnIncompleteProposalUnlessAnApproverSaysWhy() {
        var aidPackage = opened(Terms.of(line).requiring("LETTER"));
        var purchase = aPurchaseFor(aidPackage, drafted(aidPackage));

        recorded(purchase)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("purchase.proposal-incomplete"))
                .body("errors[0].pointer", equalTo("/purpose/applicationIds/0"));
        purchase.put("waiver", Map.of("reason", "Harga naik bulan depan"));
        recorded(purchase).then().statusCode(403);
        String id = as("aid-approver", ASAHAN)
                .body(purchase)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("auditor", ASAHAN)
                .get("/aid/v1/findings?subject=" + id)
                .then()
                .body("data.kind", hasItem("PURCHASE_BEFORE_COMPLETE_PROPOSAL"));
    }

    @Test
    void buysGrantsForApplicationsOnlyAndLoansAlsoForTheStore() {
        recorded(aPurchaseFor(opened(Terms.of(line))))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("purchase.without-application"));
        recorded(aPurchaseFor(opened(Terms.of(line).kind("LOAN")))).then().statusCode(201);
    }

    @Test
    void buysForApplicationsOfItsPackageOnly() {
        var purchase = aPurchaseFor(opened(Terms.of(line)), drafted(opened(Terms.of(line))));

        recorded(purchase).then().statusCode(400).body("errors[0].pointer", containsString("/applicationIds/0"));
    }

    @Test
    void spendsWhatTheDecreePromisedAndIsMissedUntilItIsHandedOver() {
        var aidPackage = opened(Terms.of(line));
        var application = recommended(aidPackage);
        var purchase = aPurchaseFor(aidPackage, application);
        purchase.put("budgetLineId", line);
        purchase.put("lines", List.of(aLine(25_000_000L, 1)));
        waived(purchase).then().statusCode(409);

        purchase.remove("waiver");
        approved(application, line, 25_000_000);
        String unit = recorded(purchase).then().statusCode(201).extract().path("lines[0].equipmentIds[0]");

        as("auditor", ASAHAN)
                .get("/aid/v1/equipment-alerts?limit=1000")
                .then()
                .statusCode(200)
                .body("data.equipmentId", hasItem(unit))
                .body("data.find { it.equipmentId == '" + unit + "' }.boughtOn", equalTo("2025-08-04"));
        as("aid-officer", ASAHAN)
                .post("/test/giving?on=2025-10-14&unit=" + unit)
                .then()
                .statusCode(200);
        as("auditor", ASAHAN)
                .get("/aid/v1/equipment-alerts?limit=1000")
                .then()
                .body("data.equipmentId", org.hamcrest.Matchers.not(hasItem(unit)));
    }

    @Test
    void buysNothingMoreOnceTheDecreeIsRevoked() {
        var aidPackage = opened(Terms.of(line));
        var application = recommended(aidPackage);
        var decree = approved(application, line, 25_000_000);
        revoke(decree, "/revocation").then().statusCode(200);

        recorded(aPurchaseFor(aidPackage, application))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("purchase.application-ended"));
    }
}
