package id.ikm.aid.application;

import static id.ikm.aid.application.ApplicationFixtures.PATH;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.body;
import static id.ikm.aid.application.ApplicationFixtures.broughtTo;
import static id.ikm.aid.application.ApplicationFixtures.etag;
import static id.ikm.aid.application.ApplicationFixtures.state;
import static id.ikm.aid.application.ApplicationFixtures.submitted;
import static id.ikm.aid.application.PackageFixtures.anOpenPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps of officers and verifiers, taken by an approver. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class WaivedStepTest {

    private static final String STEP = "/field-verification";
    private static final String IN_TIME = body(STEP);
    private static final String TOO_EARLY = IN_TIME.replace("2025-03-05", "2025-02-19");

    private String id;

    @BeforeEach
    void verifiedPapers() {
        id = broughtTo(submitted(anOpenPackage()), "/administrative-verification");
    }

    @Test
    void isNotTheApproversWhileItBreaksNoRuleAlsoWithAWaiver() {
        approver(IN_TIME).statusCode(403).body("errors[0].detail", containsString("aid-verifier"));
        approver(waived(IN_TIME)).statusCode(403);

        assertThat(state(id)).isEqualTo("ADMIN_VERIFIED");
    }

    @Test
    void tellsTheApproverWhatThereIsToWaive() {
        approver(TOO_EARLY).statusCode(422).body("errors[0].pointer", equalTo("/date"));
    }

    @Test
    void goesOnByTheApproversWaiverWhichIsAFinding() {
        approver(waived(TOO_EARLY)).statusCode(200).body("state", equalTo("FIELD_VERIFIED"));

        findings().body("data.kind", contains("DATES_DISAGREE")).body("data.raisedBy", contains("aid-approver@12.09"));
    }

    @Test
    void isNotWaivedByWhoeverTakesItOrdinarily() {
        take("aid-verifier", waived(TOO_EARLY)).statusCode(403).body("errors[0].pointer", equalTo("/waiver"));

        findings().body("data", hasSize(0));
        assertThat(state(id)).isEqualTo("ADMIN_VERIFIED");
    }

    @Test
    void isToldToTheApproverAsOneThatOnlyAWaiverOpens() {
        allowed("aid-approver")
                .body("find { it.action == 'VERIFY_PLACE' }.allowed", equalTo(false))
                .body("find { it.action == 'VERIFY_PLACE' }.byWaiver", equalTo(true))
                .body("find { it.action == 'VERIFY_PLACE' }.obstacle", containsString("waiver"))
                .body("find { it.action == 'SUBMIT' }.byWaiver", equalTo(false))
                .body("find { it.action == 'RETURN' }.byWaiver", equalTo(false))
                .body("find { it.action == 'REJECT' }.allowed", equalTo(true));
        allowed("aid-verifier")
                .body("find { it.action == 'VERIFY_PLACE' }.allowed", equalTo(true))
                .body("find { it.action == 'VERIFY_PLACE' }.byWaiver", equalTo(false));
    }

    private ValidatableResponse allowed(String role) {
        return as(role, "12.09")
                .header("Accept-Language", "en")
                .get(PATH + "/" + id + "/allowed-actions")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse approver(String body) {
        return take("aid-approver", body);
    }

    private ValidatableResponse take(String role, String body) {
        return as(role, "12.09")
                .header("Accept-Language", "en")
                .header("If-Match", etag(id))
                .body(body)
                .post(PATH + "/" + id + STEP)
                .then();
    }

    private ValidatableResponse findings() {
        return as("auditor", "12.09")
                .get("/aid/v1/findings?subject=" + id)
                .then()
                .statusCode(200);
    }

    private static String waived(String body) {
        return body.replace("\"findings\"", "\"waiver\": {\"reason\": \"Salah tulis\"}, \"findings\"");
    }
}
