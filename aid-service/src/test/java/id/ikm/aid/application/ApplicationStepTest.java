package id.ikm.aid.application;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.application.ApplicationFixtures.PATH;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.asSubject;
import static id.ikm.aid.application.ApplicationFixtures.broughtTo;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.etag;
import static id.ikm.aid.application.ApplicationFixtures.submitted;
import static id.ikm.aid.application.ApplicationFixtures.take;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.anOpenPackage;
import static id.ikm.aid.application.PackageFixtures.opened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ApplicationStepTest {

    @Test
    void goesFromTheDraftToTheRecommendation() {
        var id = ApplicationFixtures.recommended(anOpenPackage());

        as("auditor", "12.09")
                .get(PATH + "/" + id)
                .then()
                .body("state", equalTo("RECOMMENDED"))
                .body("steps.act", contains("CHANGE", "SUBMIT", "VERIFY_PAPERS", "VERIFY_PLACE", "RECOMMEND"))
                .body("steps[1].by", equalTo("aid-officer@12.09"))
                .body("verification.visits[0].position.latitude", equalTo(2.99f))
                .body("verification.visits[0].position.longitude", equalTo(99.61f))
                .body("verification.recommendation.officialPost", equalTo("Kepala Dinas"));
        as("auditor", "12.09")
                .get("/aid/v1/decisions?subject=" + id)
                .then()
                .statusCode(200)
                .body("data.act", contains("DRAFT", "SUBMIT", "VERIFY_PAPERS", "VERIFY_PLACE", "RECOMMEND"));
    }

    @Test
    void isNotVerifiedByItsMaker() {
        var both = "petugas-" + UUID.randomUUID();
        String id = asSubject(both, "aid-officer")
                .body(aDraft(anOpenPackage(), aKnownGroup("12.09.12", null)))
                .post(PATH)
                .path("id");
        take(id, "/submission").then().statusCode(200);

        asSubject(both, "aid-verifier")
                .header("If-Match", etag(id))
                .header("Accept-Language", "en")
                .body("{\"date\": \"2025-02-20\"}")
                .post(PATH + "/" + id + "/administrative-verification")
                .then()
                .statusCode(422)
                .body("detail", containsString("somebody else must check it"));
        take(id, "/administrative-verification").then().statusCode(200);
    }

    @Test
    void takesNoStepBeforeAnEarlierOneUnlessAnAdministratorSaysWhy() {
        var id = broughtTo(submitted(anOpenPackage()), "/administrative-verification");
        var early = ApplicationFixtures.body("/field-verification").replace("2025-03-05", "2025-02-19");

        as("aid-verifier", "12.09")
                .header("If-Match", etag(id))
                .body(early)
                .post(PATH + "/" + id + "/field-verification")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/date"));
        as("admin", "*")
                .header("If-Match", etag(id))
                .body(early.replace("\"findings\"", "\"waiver\": {\"reason\": \"Salah tulis\"}, \"findings\""))
                .post(PATH + "/" + id + "/field-verification")
                .then()
                .statusCode(200);
        as("auditor", "12.09")
                .get("/aid/v1/findings?subject=" + id)
                .then()
                .body("data.kind", contains("DATES_DISAGREE"))
                .body("data.waiverReason", contains("Salah tulis"));
    }

    @Test
    void isNotVerifiedWhileARequiredPaperIsMissing() {
        var terms = PackageFixtures.Terms.of(aBudgetLineOf(1_000_000)).requiring("LETTER");
        var id = submitted(opened(terms));

        take(id, "/administrative-verification")
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("LETTER"));
        as("auditor", "12.09").get(PATH + "/" + id).then().body("proposal.complete", equalTo(false));
    }

    @Test
    void isSubmittedWhileThePackageTakesApplications() {
        var id = drafted(anOpenPackage());

        as("aid-officer", "12.09")
                .header("If-Match", etag(id))
                .body("{\"date\": \"2026-01-05\"}")
                .post(PATH + "/" + id + "/submission")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/date"))
                .body("errors[0].code", equalTo("application.outside-the-period"));
    }

    @Test
    void tellsWhoMayDoWhatNowAndWhyNot() {
        var id = submitted(anOpenPackage());
        var path = PATH + "/" + id;

        as("aid-verifier", "12.09")
                .get(path + "/allowed-actions")
                .then()
                .statusCode(200)
                .body("findAll { it.allowed }.action", contains("VERIFY_PAPERS", "RETURN"))
                .body("find { it.action == 'VERIFY_PAPERS' }.path", equalTo(path + "/administrative-verification"))
                .body("find { it.action == 'VERIFY_PAPERS' }.obstacle", nullValue())
                .body("find { it.action == 'RECOMMEND' }.obstacle", containsString("menunggu verifikasi"))
                .body("find { it.action == 'REJECT' }.obstacle", containsString("aid-approver"));
        as("aid-officer", "12.09")
                .get(path + "/allowed-actions")
                .then()
                .body("findAll { it.allowed }.action", hasItems("CANCEL"));
    }

    @Test
    void isSentBackPutRightAndSubmittedAgain() {
        var id = broughtTo(submitted(anOpenPackage()), "/return");

        as("aid-officer", "12.09")
                .header("If-Match", etag(id))
                .body("{\"purpose\": \"Mesin pres\"}")
                .put(PATH + "/" + id + "/proposal")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        as("aid-officer", "12.09")
                .header("If-Match", etag(id))
                .body("{\"date\": \"2025-03-25\"}")
                .post(PATH + "/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
    }
}
