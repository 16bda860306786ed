package id.ikm.aid.credit.disbursement;

import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.AUGUST;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.PATH;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.SUMSEL_BABEL;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.aRegion;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.of;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.published;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.recorded;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.send;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.written;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class DisbursementResourceTest {

    /** AS-7: 43.6 M of 450 M by Bank Sumsel Babel. */
    @Test
    void tellsTheShareOfALender() {
        var region = aRegion();
        recorded(written(region, SUMSEL_BABEL, 43_600_000_000L, "43,6 M"));
        recorded(written(region, "ALL", 450_000_000_000L, "Rp 450 M"));

        as("auditor", "16")
                .get(PATH + "/summary?year=2022&region=" + region)
                .then()
                .statusCode(200)
                .body("periods[0].period.month", equalTo(8))
                .body("periods[0].period.day", nullValue())
                .body("periods[0].total.amount", equalTo(450_000_000_000L))
                .body("periods[0].byOthers", equalTo(406_400_000_000L))
                .body("periods[0].lenders[0].name", equalTo("Bank Sumsel Babel"))
                .body("periods[0].lenders[0].amount", equalTo(43_600_000_000L))
                .body("periods[0].lenders[0].share", equalTo(9.69f))
                .body("periods[0].lenders[0].debtors", nullValue());
    }

    @Test
    void refusesLendersAboveTheTotal() {
        var region = aRegion();
        recorded(of(region, "ALL", 100));
        recorded(of(region, "BRI", 60));

        send(of(region, "BNI", 41))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/amount"))
                .body("errors[0].detail", containsString("101"))
                .body("errors[0].detail", containsString("100"));
        send(of(region, "ALL", 59)).then().statusCode(422);
        recorded(of(region, "BNI", 40));
    }

    @Test
    void knowsNoShareOfAnUnknownTotal() {
        var region = aRegion();
        recorded(of(region, "BRI", 60));

        as("aid-officer", "16.07")
                .get(PATH + "/summary?year=2022&region=" + region)
                .then()
                .body("periods[0].total", nullValue())
                .body("periods[0].byOthers", nullValue())
                .body("periods[0].sumOfLenders", equalTo(60))
                .body("periods[0].lenders[0].share", nullValue());
    }

    @Test
    void keepsWhatWasReportedBefore() {
        var region = aRegion();
        var first = recorded(of(region, "BRI", 60));
        var later = new RecordDisbursement(region, "BRI", AUGUST, 70L, 12, published(20, "Sriwijaya Post"), null);
        var second = recorded(later);

        as("auditor", "16")
                .get(PATH + "?region=" + region)
                .then()
                .body("data.id", contains(first, second))
                .body("data.amount", contains(60, 70));
        as("auditor", "16")
                .get(PATH + "/summary?year=2022&region=" + region)
                .then()
                .body("periods[0].lenders.amount", contains(70))
                .body("periods[0].lenders.statements", contains(2));
    }

    @Test
    void refusesAnAmountThatItsOwnWordsContradict() {
        send(written(aRegion(), SUMSEL_BABEL, 43_600_000L, "43,6 M"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/amount"))
                .body("errors[0].detail", containsString("43600000000"));
        send(written(aRegion(), SUMSEL_BABEL, 43_600_000L, "empat puluh tiga juta"))
                .then()
                .statusCode(201)
                .body("warnings.pointer", contains("/reportedText"));
    }

    @Test
    void isCorrectedForAReasonAndWithdrawnWhereItIsAboutSomethingElse() {
        var region = aRegion();
        recorded(of(region, "ALL", 100));
        var id = recorded(of(region, "BRI", 60));

        as("aid-officer", "16.07")
                .body(correction(90))
                .post(PATH + "/" + id + "/correction")
                .then()
                .statusCode(428);
        decide(id, 0, "correction", correction(101)).statusCode(422);
        decide(id, 0, "correction", correction(90)).statusCode(200).body("amount", equalTo(90));
        decide(id, 0, "correction", correction(80)).statusCode(412);
        decide(id, 1, "withdrawal", new WithdrawDisbursement("Kabupaten lain")).statusCode(200);
        decide(id, 2, "correction", correction(80)).statusCode(409);

        as("auditor", "16")
                .get("/aid/v1/decisions?subject=" + id)
                .then()
                .body("data.act", contains("RECORD", "CORRECT", "WITHDRAW"))
                .body("data.after.amount", contains(60, 90, 90))
                .body("data.reason", contains(null, "Salah ketik", "Kabupaten lain"));
        as("auditor", "16")
                .get(PATH + "/summary?year=2022&region=" + region)
                .then()
                .body("periods[0].lenders", empty());
    }

    private static CorrectDisbursement correction(long amount) {
        return new CorrectDisbursement(amount, null, published(19, "Antara"), null, "Salah ketik");
    }

    private static ValidatableResponse decide(String id, long version, String decision, Object body) {
        return as("aid-officer", "16.07")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PATH + "/" + id + "/" + decision)
                .then();
    }
}
