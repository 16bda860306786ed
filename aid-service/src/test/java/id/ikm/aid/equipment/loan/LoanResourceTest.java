package id.ikm.aid.equipment.loan;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.equipment.EquipmentFixtures.PATH;
import static id.ikm.aid.equipment.EquipmentFixtures.aLoan;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.anOven;
import static id.ikm.aid.equipment.EquipmentFixtures.as;
import static id.ikm.aid.equipment.EquipmentFixtures.asOfficer;
import static id.ikm.aid.equipment.EquipmentFixtures.lent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class LoanResourceTest {

    private static final String LOANS = "/aid/v1/loans";

    private String oven;

    @BeforeEach
    void somethingNew() {
        oven = acquired(anOven());
    }

    private static ValidatableResponse decide(String loan, String path, Map<String, Object> body) {
        return asOfficer()
                .header("If-Match", "*")
                .body(body)
                .post(LOANS + "/" + loan + path)
                .then();
    }

    @Test
    void handsOutAtOnceWhatIsLentFromToday() {
        var group = aKnownGroup("12.71", null);
        var loan = aLoan("2022-01-12", "2022-01-14");
        loan.put("borrower", Map.of("kind", "GROUP", "id", group));

        lent(oven, loan)
                .then()
                .statusCode(201)
                .body("status", equalTo("OUT"))
                .body("overdue", equalTo(true))
                .body("borrower.name", equalTo("Kelompok " + group));

        asOfficer().get(PATH + "/" + oven).then().body("state", equalTo("ON_LOAN"));
        asOfficer().get(LOANS + "?overdue=true&equipment=" + oven).then().body("data", hasSize(1));
        asOfficer().get(LOANS + "?overdue=false&equipment=" + oven).then().body("data", hasSize(0));
    }

    @Test
    void promisesDaysToOneBorrowerOnly() {
        lent(oven, aLoan("2090-01-10", "2090-01-12")).then().statusCode(201).body("status", equalTo("AGREED"));

        lent(oven, aLoan("2090-01-12", "2090-01-20"))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/from"))
                .body("errors[0].detail", containsString("2090-01-10"))
                .body("errors[0].detail", containsString("2090-01-12"));
        lent(oven, aLoan("2090-01-13", "2090-01-20")).then().statusCode(201);
    }

    @Test
    void leavesTheDaysOfACancelledLoanToOthers() {
        String first = lent(oven, aLoan("2090-01-10", "2090-01-12")).path("id");

        decide(first, "/cancellation", Map.of("reason", "Pelatihan ditunda")).statusCode(200);

        lent(oven, aLoan("2090-01-10", "2090-01-12")).then().statusCode(201);
        decide(first, "/start", Map.of("on", "2022-01-10")).statusCode(409);
    }

    @Test
    void leavesTheDaysAfterAnEarlyReturnToOthers() {
        String loan = lent(oven, aLoan("2022-01-10", "2022-01-20")).path("id");

        decide(loan, "/return", Map.of("on", "2022-01-09", "condition", "GOOD")).statusCode(422);
        decide(loan, "/return", Map.of("on", "2022-01-12", "condition", "FAIR", "place", "Balai"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("until", equalTo("2022-01-12"));

        asOfficer()
                .get(PATH + "/" + oven)
                .then()
                .body("state", equalTo("IN_STOCK"))
                .body("condition", equalTo("FAIR"))
                .body("place", equalTo("Balai"));
        lent(oven, aLoan("2022-01-13", "2022-01-15")).then().statusCode(201);
        decide(loan, "/return", Map.of("on", "2022-01-12", "condition", "GOOD")).statusCode(409);
    }

    @Test
    void endsLateWhatComesBackLate() {
        String loan = lent(oven, aLoan("2022-01-10", "2022-01-12")).path("id");

        decide(loan, "/return", Map.of("on", "2022-02-01", "condition", "GOOD"))
                .statusCode(200)
                .body("until", equalTo("2022-01-12"))
                .body("returnedOn", equalTo("2022-02-01"));
    }

    @Test
    void startsAPromiseOnItsDaysOnly() {
        String loan = lent(oven, aLoan("2090-01-10", "2090-01-12")).path("id");

        decide(loan, "/start", Map.of("on", "2022-01-10")).statusCode(422).body("errors[0].pointer", equalTo("/on"));
    }

    @Test
    void refusesABorrowerThatNobodyKnows() {
        var nobody = aLoan("2090-01-10", "2090-01-12");
        nobody.put("borrower", Map.of("kind", "GROUP", "id", UUID.randomUUID()));
        lent(oven, nobody).then().statusCode(409).body("errors[0].pointer", equalTo("/borrower/id"));
        nobody.put("borrower", Map.of("kind", "BUSINESS"));
        lent(oven, nobody).then().statusCode(400).body("errors[0].pointer", equalTo("/borrower/id"));
        nobody.put("borrower", Map.of("kind", "TRAINING"));
        lent(oven, nobody).then().statusCode(400).body("errors[0].pointer", equalTo("/borrower/name"));
        lent(oven, aLoan("2090-01-12", "2090-01-10")).then().statusCode(400);
    }

    @Test
    void staysInsideItsRegion() {
        String loan = lent(oven, aLoan("2090-01-10", "2090-01-12")).path("id");

        as("aid-officer", "12.09").get(LOANS + "/" + loan).then().statusCode(404);
        as("aid-officer", "12.09")
                .body(aLoan("2091-01-10", "2091-01-12"))
                .post(PATH + "/" + oven + "/loans")
                .then()
                .statusCode(403);
        as("aid-officer", "12.09")
                .header("If-Match", "*")
                .body(Map.of("reason", "x"))
                .post(LOANS + "/" + loan + "/cancellation")
                .then()
                .statusCode(403);
        as("auditor", "12").get(LOANS + "?equipment=" + oven).then().body("data.id", contains(loan));
    }
}
