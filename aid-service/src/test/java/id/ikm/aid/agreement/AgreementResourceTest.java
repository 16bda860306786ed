package id.ikm.aid.agreement;

import static id.ikm.aid.agreement.AgreementFixtures.PATH;
import static id.ikm.aid.agreement.AgreementFixtures.anAgreement;
import static id.ikm.aid.agreement.AgreementFixtures.sign;
import static id.ikm.aid.agreement.AgreementFixtures.signed;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.recommended;
import static id.ikm.aid.application.ApplicationFixtures.state;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.decree.DecreeFixtures.approved;
import static id.ikm.aid.decree.DecreeFixtures.revoke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class AgreementResourceTest {

    private UUID aidPackage;
    private String application;
    private String decree;

    @BeforeEach
    void approveAnApplication() {
        var line = aBudgetLineOf(100_000_000);
        aidPackage = opened(Terms.of(line));
        application = recommended(aidPackage);
        decree = approved(application, line, 1_000_000);
    }

    @Test
    void contractsAnApprovedApplication() {
        var id = signed(application);

        assertThat(state(application)).isEqualTo("CONTRACTED");
        as("auditor", "12.09")
                .get(PATH + "?application=" + application)
                .then()
                .statusCode(200)
                .body("data.id", contains(id))
                .body("data.status", contains("IN_FORCE"));
        as("auditor", "16.07").get(PATH + "/" + id).then().statusCode(404);
        sign(anAgreement(application)).then().statusCode(422);
    }

    @Test
    void isNotSignedBeforeTheDecreeUnlessAnAdministratorSaysWhy() {
        var early = anAgreement(application, "2025-06-01");

        sign(early).then().statusCode(422).body("errors[0].pointer", equalTo("/date"));
        as("admin", "*")
                .body(early.replaceFirst("\\{", "{\"waiver\": {\"reason\": \"Ditandatangani dahulu\"},"))
                .post(PATH)
                .then()
                .statusCode(201);
        as("auditor", "12.09")
                .get("/aid/v1/findings?subject=" + application)
                .then()
                .body("data.kind", contains("DATES_DISAGREE"));
    }

    @Test
    void isFoundWhereItsDecreeIsRevokedFromADayBeforeIt() {
        var late = sign(anAgreement(application, "2025-08-02")).path("id");

        revoke(decree, "/revocation").then().statusCode(200);

        as("auditor", "12.09")
                .get("/aid/v1/findings?subject=" + late)
                .then()
                .body("data.kind", contains("DATES_DISAGREE"));
    }

    @Test
    void isNotSignedForWhatNoDecreeApproved() {
        sign(anAgreement(recommended(aidPackage)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("agreement.no-decree"));
        sign(anAgreement(UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/applicationId"));
    }

    @Test
    void isCancelledAndSignedAnew() {
        var id = signed(application);
        var cancel = "{\"date\": \"2025-07-05\", \"reason\": \"Salah nilai\"}";

        as("aid-officer", "12.09")
                .body(cancel)
                .post(PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(428);
        as("aid-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(cancel)
                .post(PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        assertThat(state(application)).isEqualTo("APPROVED");

        sign(anAgreement(application, "2025-07-06")).then().statusCode(201);
        assertThat(state(application)).isEqualTo("CONTRACTED");
    }

    @Test
    void refusesANumberTwiceInOneRegencyAndYear() {
        var line = aBudgetLineOf(100_000_000);
        var other = recommended(opened(Terms.of(line)));
        approved(other, line, 1_000_000);
        var first = anAgreement(application);
        sign(first).then().statusCode(201);

        sign(first.replace(application, other)).then().statusCode(409).body("errors[0].pointer", equalTo("/number"));
    }
}
