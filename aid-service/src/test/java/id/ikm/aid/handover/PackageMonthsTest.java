package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.agreement.AgreementFixtures.signed;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.recommend;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.decree.DecreeFixtures.approved;
import static org.hamcrest.Matchers.contains;

import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PackageMonthsTest {

    @Test
    void isMeasuredAgainInTheMonthsThatItsPackageWasAnnouncedWith() {
        var group = aKnownGroup("12.09.12", null);
        var line = aBudgetLineOf(100_000_000);
        var aidPackage = opened(Terms.of(line).measuredAfter("[8, 2]"));
        var application = recommend(drafted(aDraft(aidPackage, group)));
        approved(application, line, 1_000_000);
        signed(application);

        String handover = as("aid-officer", "12.09")
                .body("""
                        {"applicationId": "%s", "handedOverOn": "2025-10-14", "regionCode": "12.09.12",
                         "recipient": {"kind": "GROUP", "id": "%s"},
                         "items": [{"name": "Mesin cetak", "category": "PRINTING", "quantity": 1, "unit": "unit"}]}
                        """.formatted(application, group))
                .post("/aid/v1/handovers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String outcome = as("auditor", "12.09")
                .get("/aid/v1/outcomes?subject=" + handover)
                .path("data[0].id");
        as("auditor", "12.09").get("/aid/v1/outcomes/" + outcome).then().body("followUps.month", contains(2, 8));
    }
}
