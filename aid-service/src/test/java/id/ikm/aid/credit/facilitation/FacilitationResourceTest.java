package id.ikm.aid.credit.facilitation;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.credit.facilitation.FacilitationFixtures.PATH;
import static id.ikm.aid.credit.facilitation.FacilitationFixtures.aBusiness;
import static id.ikm.aid.credit.facilitation.FacilitationFixtures.aProposal;
import static id.ikm.aid.credit.facilitation.FacilitationFixtures.because;
import static id.ikm.aid.credit.facilitation.FacilitationFixtures.on;
import static id.ikm.aid.credit.facilitation.FacilitationFixtures.propose;
import static id.ikm.aid.credit.facilitation.FacilitationFixtures.proposed;
import static id.ikm.aid.credit.facilitation.FacilitationFixtures.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class FacilitationResourceTest {

    @Test
    void goesFromTheProposalToTheMoney() {
        var id = proposed();
        step(id, "submission", on("2024-02-02")).statusCode(200).body("state", equalTo("SUBMITTED"));
        step(id, "approval", on("2024-02-05", 40_000_000)).statusCode(200).body("granted", equalTo(40_000_000));
        step(id, "disbursement", on("2024-02-09", 40_000_001))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/amount"));
        step(id, "disbursement", on("2024-02-09"))
                .statusCode(200)
                .body("state", equalTo("DISBURSED"))
                .body("disbursed", nullValue())
                .body("steps.on", contains("2024-02-01", "2024-02-02", "2024-02-05", "2024-02-09"));

        as("auditor", "16")
                .get("/aid/v1/decisions?subject=" + id)
                .then()
                .body("data.act", contains("PROPOSE", "SUBMIT", "APPROVE", "DISBURSE"));
        as("auditor", "16")
                .get(PATH + "?limit=1000&region=16.07&state=DISBURSED&scheme=MIKRO&lender=BRI")
                .then()
                .body("data.id", hasItem(id));
    }

    @Test
    void refusesAStepOutOfOrder() {
        var id = proposed();

        step(id, "disbursement", on("2024-02-09")).statusCode(409).body("detail", containsString("belum diajukan"));
        step(id, "submission", on("2024-01-31")).statusCode(422).body("errors[0].pointer", equalTo("/on"));
        step(id, "submission", on("2999-01-01")).statusCode(400).body("errors[0].pointer", equalTo("/on"));
        step(id, "withdrawal", because("2024-02-02", "rekening 012301012345501"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        step(id, "withdrawal", on("2024-02-02")).statusCode(400);
        step(id, "withdrawal", because("2024-02-02", "Tidak jadi")).statusCode(200);
        step(id, "submission", on("2024-02-03")).statusCode(409);
        as("aid-officer", "16.07")
                .header("Accept-Language", "en")
                .get(PATH + "/" + id + "/allowed-actions")
                .then()
                .body("findAll { it.allowed }", empty())
                .body("obstacle", hasItem("This proposal was withdrawn."));
    }

    @Test
    void isRefusedAboveACertainLimitAndWarnedAboveAnUncertainOne() {
        propose(aProposal(aBusiness(), "MIKRO", "2024-02-01", 100_000_001L))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/requested"))
                .body("errors[0].detail", containsString("100000000"));
        propose(aProposal(aBusiness(), "MIKRO", "2022-02-01", 100_000_001L))
                .statusCode(201)
                .body("warnings.code", contains("credit.above-limit"));
        propose(aProposal(aBusiness(), "KHUSUS", "2026-02-01", 1L))
                .statusCode(201)
                .body("warnings.code", contains("credit.scheme-without-limit"));
        propose(aProposal(aBusiness(), "MIKRO", "2024-02-01", null))
                .statusCode(201)
                .body("requested", nullValue())
                .body("warnings", empty());
        as("auditor", "16")
                .get("/aid/v1/credit-schemes?on=2021-06-01")
                .then()
                .body("scheme", contains("SUPER_MIKRO", "MIKRO", "KECIL"))
                .body("upTo", contains(10_000_000, 50_000_000, 500_000_000));
    }

    @Test
    void namesTheWrongField() {
        var body = aProposal(aBusiness(), "MIKRO", "2024-02-01", 50_000_000L);

        refused(body.replace("\"BRI\"", "\"ALL\""), 400, "/lender");
        refused(body.replace("\"BRI\"", "\"BANK_OF_NOBODY\""), 400, "/lender");
        refused(body.replace("MIKRO", "GIGA"), 400, "/scheme");
        refused(body.replace("50000000", "0"), 400, "/requested");
        refused(body.replace("\"lender\"", "\"interest\": 6, \"lender\""), 400, "/interest");
        refused(body.replace("2024-02-01", "2999-02-01"), 400, "/proposedOn");
        refused(aProposal(UUID.randomUUID(), "MIKRO", "2024-02-01", null), 409, "/business/id");
        var closed = aKnownBusiness("16.07", "CLOSED", "INDUSTRY");
        refused(aProposal(closed, "MIKRO", "2024-02-01", null), 422, "/business/id");
    }

    @Test
    void isForOfficersOfItsRegionWhoKnowItsVersion() {
        var id = proposed();
        var elsewhere = aKnownBusiness("12.09", "VERIFIED", "INDUSTRY");

        propose(aProposal(elsewhere, "MIKRO", "2024-02-01", null)).statusCode(403);
        as("aid-officer", "12.09").get(PATH + "/" + id).then().statusCode(404);
        as("aid-officer", "12.09").get(PATH + "?region=16.07").then().statusCode(403);
        as("aid-officer", "12.09")
                .header("If-Match", "*")
                .body(on("2024-02-02"))
                .post(PATH + "/" + id + "/submission")
                .then()
                .statusCode(403);
        var submission = PATH + "/" + id + "/submission";
        as("aid-officer", "16.07")
                .body(on("2024-02-02"))
                .post(submission)
                .then()
                .statusCode(428);
        as("aid-officer", "16.07")
                .header("If-Match", "\"7\"")
                .body(on("2024-02-02"))
                .post(submission)
                .then()
                .statusCode(412);
        as("auditor", "16.07")
                .header("If-Match", "*")
                .body(on("2024-02-02"))
                .post(submission)
                .then()
                .statusCode(403);
    }

    private static void refused(String body, int status, String pointer) {
        propose(body).statusCode(status).body("errors.pointer", hasItem(pointer));
    }
}
