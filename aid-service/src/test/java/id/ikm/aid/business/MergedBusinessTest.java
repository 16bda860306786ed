package id.ikm.aid.business;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.RegistryEvents.merged;
import static id.ikm.aid.agreement.AgreementFixtures.signed;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.broughtTo;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.recommend;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.anOpenPackage;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.application.member.MemberFixtures.aGroupOf;
import static id.ikm.aid.decree.DecreeFixtures.approved;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a business did stands in the lists under the one that it turned out to be. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class MergedBusinessTest {

    private UUID business;
    private UUID survivor;

    @BeforeEach
    void twoOfOne() {
        business = aKnownBusiness("12.09", "VERIFIED", "INDUSTRY");
        survivor = aKnownBusiness("12.09", "VERIFIED", "INDUSTRY");
    }

    @Test
    void hasAppliedAndReceivedAsItsSurvivor() {
        var application = applied(anOpenPackage());
        String handover = handedOver(business, null).path("id");

        merged(business, survivor);

        lists("/aid/v1/applications?applicant=", application);
        as("auditor", "12.09")
                .get("/aid/v1/outcomes?recipient=" + survivor)
                .then()
                .body("data.subjectId", hasItem(handover));
    }

    @Test
    void appliesTwiceInAYearWhereItsSurvivorDoes() {
        var first = drafted(aDraft(anOpenPackage(), aGroupOf(business)));
        merged(business, survivor);

        var second = drafted(aDraft(anOpenPackage(), aGroupOf(survivor)));

        alsoIn(second, first);
    }

    @Test
    void isLookedForAsItsSurvivorWhereAnApplicationStillNamesIt() {
        var earlier = drafted(aDraft(anOpenPackage(), aGroupOf(business)));
        var other = drafted(aDraft(anOpenPackage(), aGroupOf(survivor)));
        merged(business, survivor);

        broughtTo(earlier, "/submission");

        alsoIn(earlier, other);
    }

    @Test
    void wasGivenWhatItsSurvivorWasGivenWhereAnApplicationStillNamesIt() {
        var application = drafted(aDraft(anOpenPackage(), aGroupOf(business)));
        String handover = handedOver(survivor, null).path("id");
        merged(business, survivor);

        broughtTo(application, "/submission");

        as("auditor", "12.09")
                .get("/aid/v1/applications/" + application + "/members")
                .then()
                .body("earlierAid.earlier.sourceId", hasItem(handover));
    }

    @Test
    void hasBorrowedAsItsSurvivor() {
        String unit = as("aid-officer", "12.09")
                .body("""
                        {"regionCode": "12.09", "unit": {"inventoryNumber": "%s", "name": "Oven", "category": "OVEN"},
                         "found": {"place": "Gudang"}}
                        """.formatted(UUID.randomUUID()))
                .post("/aid/v1/equipment")
                .path("id");
        String loan = as("aid-officer", "12.09")
                .body("""
                        {"borrower": {"kind": "BUSINESS", "id": "%s"}, "from": "2025-03-03", "until": "2025-03-07"}
                        """.formatted(business))
                .post("/aid/v1/equipment/" + unit + "/loans")
                .path("id");

        merged(business, survivor);

        lists("/aid/v1/loans?borrower=", loan);
        lists("/aid/v1/equipment?holder=", unit);
    }

    @Test
    void hasGotCreditAsItsSurvivor() {
        String facilitation = as("aid-officer", "12.09")
                .body("""
                        {"business": {"id": "%s"}, "scheme": "MIKRO", "lender": "BRI", "proposedOn": "2025-03-03"}
                        """.formatted(business))
                .post("/aid/v1/credit-facilitations")
                .path("id");

        merged(business, survivor);

        lists("/aid/v1/credit-facilitations?business=", facilitation);
    }

    @Test
    void receivesAsItsSurvivorWhatItWasPromised() {
        var line = aBudgetLineOf(100_000_000);
        var application = recommend(applied(opened(Terms.of(line))));
        approved(application, line, 1_000_000);
        signed(application);

        merged(business, survivor);

        handedOver(survivor, application).then().statusCode(201);
    }

    private String applied(UUID aidPackage) {
        return drafted(aDraft(aidPackage, business).replace("GROUP", "BUSINESS"));
    }

    private static Response handedOver(UUID recipient, String application) {
        return as("aid-officer", "12.09")
                .body("""
                        {"applicationId": %s, "handedOverOn": "2025-10-14", "regionCode": "12.09",
                         "recipient": {"kind": "BUSINESS", "id": "%s"},
                         "items": [{"name": "Mesin cetak", "category": "PRINTING", "quantity": 1, "unit": "unit"}]}
                        """.formatted(application == null ? null : '"' + application + '"', recipient))
                .post("/aid/v1/handovers");
    }

    private static void alsoIn(String application, String other) {
        as("auditor", "12.09")
                .get("/aid/v1/applications/" + application + "/members")
                .then()
                .body("members[0].alsoIn", contains(other));
    }

    private void lists(String path, String id) {
        as("auditor", "12.09").get(path + survivor).then().statusCode(200).body("data.id", hasItem(id));
        as("auditor", "12.09").get(path + UUID.randomUUID()).then().body("data", hasSize(0));
    }
}
