package id.ikm.aid.aidpackage;

import static id.ikm.aid.aidpackage.PackageFixtures.PACKAGES;
import static id.ikm.aid.aidpackage.PackageFixtures.aPackage;
import static id.ikm.aid.aidpackage.PackageFixtures.aPackageOf;
import static id.ikm.aid.aidpackage.PackageFixtures.drafted;
import static id.ikm.aid.aidpackage.PackageFixtures.opened;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.budget.BudgetFixtures.asOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class AidPackageResourceTest {

    @Test
    void isDraftedOpenedAndClosed() {
        var id = drafted(aPackage());

        asOfficer()
                .get(PACKAGES + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("terms.criteria.code", contains("NEED", "MEMBERS"))
                .body("terms.eligibility.recipientKinds", contains("GROUP"))
                .body("warnings", empty());
        act("aid-approver", id, "opening", 0).statusCode(200).body("status", equalTo("OPEN"));
        act("aid-officer", id, "closing", 1).statusCode(200).body("status", equalTo("CLOSED"));
        act("aid-approver", id, "opening", 2).statusCode(422);
    }

    @Test
    void staysAsItWasAnnounced() {
        var id = opened(aPackage());

        asOfficer()
                .header("If-Match", "\"1\"")
                .body(aPackage())
                .put(PACKAGES + "/" + id)
                .then()
                .statusCode(422)
                .body("detail", containsString("diumumkan"));
    }

    @Test
    void isOpenedByAnotherOfficerThanTheOneWhoWroteIt() {
        String id = as("admin", "12.09").body(aPackage()).post(PACKAGES).path("id");

        act("admin", UUID.fromString(id), "opening", 0).statusCode(422);
        as("admin", "12.09")
                .get(PACKAGES + "/" + id + "/allowed-actions")
                .then()
                .body("find { it.action == 'OPEN' }.allowed", equalTo(false))
                .body("find { it.action == 'CHANGE' }.allowed", equalTo(true));
        as("aid-approver", "12.09")
                .get(PACKAGES + "/" + id + "/allowed-actions")
                .then()
                .body("find { it.action == 'OPEN' }.allowed", equalTo(true))
                .body("find { it.action == 'CHANGE' }.allowed", equalTo(false))
                .body("find { it.action == 'CLOSE' }.allowed", equalTo(false));
        act("aid-approver", UUID.fromString(id), "opening", 0).statusCode(200);
    }

    @Test
    void warnsOfAGrantThatComesEveryYear() {
        var category = "CAT-" + UUID.randomUUID();
        opened(aPackageOf(2024, category, Set.of()));

        asOfficer()
                .body(aPackageOf(2025, category, Set.of()))
                .post(PACKAGES)
                .then()
                .statusCode(201)
                .body("warnings.code", contains("package.every-year"));
        asOfficer()
                .body(aPackageOf(2026, category, Set.of()))
                .post(PACKAGES)
                .then()
                .body("warnings", empty());
    }

    @Test
    void isChangedByWhoKnowsItsVersion() {
        var id = drafted(aPackage());
        var other = aPackage();

        asOfficer().body(other).put(PACKAGES + "/" + id).then().statusCode(428);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(other)
                .put(PACKAGES + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo(other.name()));
        act("aid-approver", id, "opening", 0).statusCode(412);
        as("aid-verifier", "12.09").body(other).post(PACKAGES).then().statusCode(403);
    }

    @Test
    void liesInARegionAndIsListedThere() {
        var id = opened(aPackage()).toString();

        as("aid-officer", "16.07").get(PACKAGES + "/" + id).then().statusCode(404);
        as("aid-officer", "16.07").body(aPackage()).post(PACKAGES).then().statusCode(403);
        as("aid-officer", "16.07").get(PACKAGES + "?region=12.09").then().statusCode(403);
        as("aid-officer", "16.07")
                .header("If-Match", "\"1\"")
                .post(PACKAGES + "/" + id + "/closing")
                .then()
                .statusCode(403);
        asOfficer()
                .get(PACKAGES + "?limit=1000&fiscalYear=2025&kind=GRANT&status=OPEN&region=12.09")
                .then()
                .statusCode(200)
                .body("data.id", hasItem(id));
        asOfficer().get(PACKAGES + "?limit=1000&status=DRAFT").then().body("data.id", not(hasItem(id)));
    }

    private static ValidatableResponse act(String role, UUID id, String step, int version) {
        return as(role, "12.09")
                .header("If-Match", "\"" + version + "\"")
                .post(PACKAGES + "/" + id + "/" + step)
                .then();
    }
}
