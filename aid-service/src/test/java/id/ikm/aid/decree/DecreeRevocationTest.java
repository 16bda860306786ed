package id.ikm.aid.decree;

import static id.ikm.aid.agreement.AgreementFixtures.anAgreement;
import static id.ikm.aid.agreement.AgreementFixtures.sign;
import static id.ikm.aid.agreement.AgreementFixtures.signed;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.recommended;
import static id.ikm.aid.application.ApplicationFixtures.state;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.decree.DecreeFixtures.PATH;
import static id.ikm.aid.decree.DecreeFixtures.aDecree;
import static id.ikm.aid.decree.DecreeFixtures.approved;
import static id.ikm.aid.decree.DecreeFixtures.issue;
import static id.ikm.aid.decree.DecreeFixtures.revoke;
import static id.ikm.aid.decree.DecreeFixtures.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.application.ApplicationFixtures;
import id.ikm.aid.application.Applications;
import id.ikm.aid.application.HandingOver;
import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class DecreeRevocationTest {

    private static final long PRICE = 25_000_000;

    @Inject
    Applications applications;

    private UUID line;
    private UUID aidPackage;

    @BeforeEach
    void openAPackage() {
        line = aBudgetLineOf(100_000_000);
        aidPackage = opened(Terms.of(line));
    }

    @Test
    void stopsWhatFollowsAndFreesTheMoney() {
        var approved = recommended(aidPackage);
        var contracted = recommended(aidPackage);
        String decree = issue(aDecree(to(approved, line, PRICE), to(contracted, line, PRICE)))
                .path("id");
        var agreement = signed(contracted);

        revoke(decree, "/revocation").then().statusCode(200).body("revocation.date", equalTo("2025-08-01"));

        assertThat(state(approved)).isEqualTo("REVOKED");
        assertThat(state(contracted)).isEqualTo("REVOKED");
        assertThat(committed()).isZero();
        sign(anAgreement(approved)).then().statusCode(422);
        as("auditor", "12.09").get("/aid/v1/agreements/" + agreement).then().body("status", equalTo("LAPSED"));
        var standing = QuarkusTransaction.requiringNew().call(() -> applications.standing(UUID.fromString(contracted)));
        assertThat(standing.decree().revoked()).isTrue();
        assertThat(HandingOver.refusal(contracted)).isEqualTo("application.is-revoked");
        revoke(decree, "/revocation").then().statusCode(422);
    }

    @Test
    void takesBackTheAwardOfOneAlone() {
        var moved = recommended(aidPackage);
        var staying = recommended(aidPackage);
        String decree =
                issue(aDecree(to(moved, line, PRICE), to(staying, line, PRICE))).path("id");

        revoke(decree, "/recipients/" + moved + "/revocation")
                .then()
                .statusCode(200)
                .body("awards.find { it.applicationId == '" + moved + "' }.revokedOn", equalTo("2025-08-01"));

        assertThat(state(moved)).isEqualTo("REVOKED");
        assertThat(state(staying)).isEqualTo("APPROVED");
        assertThat(committed()).isEqualTo(PRICE);
        revoke(decree, "/recipients/" + moved + "/revocation").then().statusCode(422);
        revoke(decree, "/recipients/" + UUID.randomUUID() + "/revocation")
                .then()
                .statusCode(404);
    }

    @Test
    void isAFindingWhereTheGoodsWereHandedOverBefore() {
        var given = recommended(aidPackage);
        var decree = approved(given, line, PRICE);
        signed(given);
        HandingOver.handedOver(given);

        assertThat(mayRevoke(given)).isTrue();
        revoke(decree, "/revocation").then().statusCode(200);
        assertThat(mayRevoke(given)).isFalse();

        assertThat(state(given)).isEqualTo("HANDED_OVER");
        assertThat(committed()).isEqualTo(PRICE);
        as("auditor", "12.09")
                .get("/aid/v1/findings?subject=" + given)
                .then()
                .body("data.kind", contains("REVOKED_AFTER_HANDOVER"));
    }

    @Test
    void isMonitoredAndClosedOnceItWasHandedOver() {
        var given = recommended(aidPackage);
        approved(given, line, PRICE);
        signed(given);
        HandingOver.handedOver(given);

        ApplicationFixtures.broughtTo(given, "/monitoring", "/closing");

        assertThat(state(given)).isEqualTo("CLOSED");
    }

    @Test
    void needsTheRoleTheVersionAndADayThatFits() {
        var decree = approved(recommended(aidPackage), line, PRICE);
        var body = "{\"number\": \"SK/1\", \"date\": \"2025-06-01\", \"reason\": \"Salah\"}";
        var path = PATH + "/" + decree + "/revocation";

        as("aid-officer", "12.09").body(body).post(path).then().statusCode(403);
        as("aid-approver", "12.09").body(body).post(path).then().statusCode(428);
        as("aid-approver", "16.07")
                .header("If-Match", "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(403);
        as("aid-approver", "12.09")
                .header("If-Match", "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/date"));
    }

    private static boolean mayRevoke(String application) {
        return as("aid-approver", "12.09")
                .get(ApplicationFixtures.PATH + "/" + application + "/allowed-actions")
                .path("find { it.action == 'REVOKE' }.allowed");
    }

    private long committed() {
        return as("auditor", "12.09")
                .get("/aid/v1/budget-lines/" + line)
                .jsonPath()
                .getLong("committed");
    }
}
