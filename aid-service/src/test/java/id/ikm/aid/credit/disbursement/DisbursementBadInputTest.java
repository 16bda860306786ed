package id.ikm.aid.credit.disbursement;

import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.PATH;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.aRegion;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.of;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.recorded;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.send;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.aid.credit.lender.EnterCreditLender;
import id.ikm.testkit.LocalStack;
import id.ikm.web.region.RegionCode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class DisbursementBadInputTest {

    private static final String VALID = """
            {"regionCode": "16.07.01.2001", "lender": "BRI", "period": {"year": 2021, "month": 8}, "amount": 1,
             "source": {"publisher": "Antara", "publishedOn": "2022-08-19"}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"amount\": 1    | \"amount\": -1                                | /amount",
                "\"amount\": 1    | \"amount\": 1.5                               | /amount",
                "\"amount\": 1    | \"amount\": 1, \"interest\": 6                | /interest",
                "\"amount\": 1    | \"amount\": 1, \"accountNumber\": \"1\"       | /accountNumber",
                "\"amount\": 1    | \"amount\": 1, \"debtors\": -1                | /debtors",
                "\"amount\": 1    | \"amount\": 1, \"reportedText\": \"1234567890\" | /reportedText",
                "\"Antara\"       | \"rekening 012301012345501\"                  | /source/publisher",
                "\"Antara\"       | \"Antara\", \"url\": \"javascript:x\"         | /source/url",
                "\"BRI\"          | \"BANK_OF_NOBODY\"                            | /lender",
                "\"month\": 8     | \"month\": 13                                 | /period/month",
                "\"month\": 8     | \"month\": 2, \"day\": 30                     | /period/day",
                "2021             | 2023                                          | /period",
                "2022-08-19       | 2999-08-19                                    | /source/publishedOn"
            })
    void namesTheWrongField(String right, String wrong, String pointer) {
        send(VALID.replace(right, wrong)).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void isWrittenInItsRegionByWhoMay() {
        var id = recorded(of(aRegion(), "BRI", 1));

        as("aid-officer", "12.09").get(PATH + "/" + id).then().statusCode(404);
        as("aid-officer", "12.09").get(PATH + "?region=16.07").then().statusCode(403);
        as("aid-officer", "12.09")
                .get(PATH + "/summary?year=2022&region=16.07")
                .then()
                .statusCode(403);
        as("aid-officer", "16.07").get(PATH + "/summary?year=2022").then().statusCode(400);
        as("aid-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(new WithdrawDisbursement("x"))
                .post(PATH + "/" + id + "/withdrawal")
                .then()
                .statusCode(403);
        send(of(new RegionCode("12.09"), "BRI", 1)).then().statusCode(403);
        as("auditor", "16.07").body(of(aRegion(), "BRI", 1)).post(PATH).then().statusCode(403);
    }

    @Test
    void repeatsTheAnswerToARepeatedRequest() {
        var key = UUID.randomUUID().toString();
        var body = of(aRegion(), "BRI", 1);
        String first = as("aid-officer", "16.07")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .path("id");

        as("aid-officer", "16.07")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void aLenderIsEnteredOnceForTheNation() {
        var code = "BPR_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        var lender = new EnterCreditLender(code, "BPR Sriwijaya");

        as("admin", "16.07").body(lender).post("/aid/v1/credit-lenders").then().statusCode(403);
        as("aid-officer", "*")
                .body(lender)
                .post("/aid/v1/credit-lenders")
                .then()
                .statusCode(403);
        as("admin", "*").body(lender).post("/aid/v1/credit-lenders").then().statusCode(201);
        as("admin", "*")
                .body(lender)
                .post("/aid/v1/credit-lenders")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/code"));
        as("auditor", "16.07")
                .get("/aid/v1/credit-lenders/" + code)
                .then()
                .statusCode(200)
                .body("name", equalTo("BPR Sriwijaya"));
    }
}
