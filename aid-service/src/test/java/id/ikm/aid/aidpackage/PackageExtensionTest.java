package id.ikm.aid.aidpackage;

import static id.ikm.aid.aidpackage.PackageFixtures.PACKAGES;
import static id.ikm.aid.aidpackage.PackageFixtures.aPackage;
import static id.ikm.aid.aidpackage.PackageFixtures.drafted;
import static id.ikm.aid.aidpackage.PackageFixtures.opened;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.Announced;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The packages of these tests take applications until 2025-03-31. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class PackageExtensionTest {

    @Test
    void takesApplicationsForLonger() {
        var id = opened(aPackage());

        extend(approver().header("If-Match", "*"), id, "2025-04-30")
                .statusCode(200)
                .body("terms.submission.from", equalTo("2025-01-02"))
                .body("terms.submission.until", equalTo("2025-04-30"))
                .body("terms.quota", equalTo(10));

        as("auditor", "12.09")
                .get("/aid/v1/decisions?subject=" + id)
                .then()
                .body("data.find { it.act == 'EXTEND' }.reason", equalTo("Banjir"));
        var told = Announced.about(id, "ikm.aid.package", 3).getLast();
        assertThat(told.path("type").asText()).isEqualTo("ikm.aid.package.extended.v1");
        assertThat(told.at("/data/aidPackage/closesOn").asText()).isEqualTo("2025-04-30");
    }

    @Test
    void takesThemForNoShorterTime() {
        var id = opened(aPackage());

        extend(approver().header("If-Match", "*"), id, "2025-03-31")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/until"));
    }

    @Test
    void isExtendedWhileItIsOpenByAnApproverWhoKnowsItsVersion() {
        var id = opened(aPackage());

        extend(approver().header("If-Match", "*"), drafted(aPackage()), "2025-04-30")
                .statusCode(422);
        extend(approver(), id, "2025-04-30").statusCode(428);
        extend(as("aid-officer", "12.09").header("If-Match", "*"), id, "2025-04-30")
                .statusCode(403);
        extend(as("aid-approver", "16.07").header("If-Match", "*"), id, "2025-04-30")
                .statusCode(403);
    }

    private static RequestSpecification approver() {
        return as("aid-approver", "12.09");
    }

    private static ValidatableResponse extend(RequestSpecification caller, UUID id, String until) {
        return caller.body(Map.of("until", until, "reason", "Banjir"))
                .post(PACKAGES + "/" + id + "/extension")
                .then();
    }
}
