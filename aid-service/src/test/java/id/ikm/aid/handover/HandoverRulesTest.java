package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverAt;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverBasedOn;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverTo;
import static id.ikm.aid.handover.HandoverFixtures.aWaivedHandover;
import static id.ikm.aid.handover.HandoverFixtures.as;
import static id.ikm.aid.handover.HandoverFixtures.asOfficer;
import static id.ikm.aid.handover.HandoverFixtures.recorded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.finding.Waiver;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverRulesTest {

    @Test
    void givesToWhatIsNoIndustryOnlyWhereAnApproverAnswersForIt() {
        var reseller = aKnownBusiness("12.09.12", "REGISTERED", "NOT_INDUSTRY");
        var coffeeStall = aKnownGroup("12.09.08.2002", "56304");

        asOfficer()
                .body(aHandoverTo(RecipientKind.BUSINESS, reseller))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recipient/id"));
        asOfficer()
                .body(aWaivedHandover(RecipientKind.BUSINESS, reseller, "tetap"))
                .post(PATH)
                .then()
                .statusCode(403)
                .body("errors[0].pointer", equalTo("/waiver"));
        as("aid-approver", "12.09")
                .body(aHandoverTo(RecipientKind.GROUP, coffeeStall))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recipient/id"));
        String id = as("aid-approver", "12.09")
                .body(aWaivedHandover(RecipientKind.GROUP, coffeeStall, "Kopi rakyat"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("industryRecipient", equalTo(false))
                .body("waiverReason", equalTo("Kopi rakyat"))
                .extract()
                .path("id");

        findingsOn(id, "RECIPIENT_NOT_INDUSTRY", "Kopi rakyat");
    }

    @Test
    void recordsAHandoverThatWasDatedBeforeItsDecreeOnlyAsAFinding() {
        var group = aKnownGroup("12.09", null);
        var basis = new Basis(new Basis.Deed("188/2025", LocalDate.of(2025, 12, 1)), null, null);

        asOfficer()
                .body(aHandoverBasedOn(basis, group, null))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/handedOverOn"))
                .body("errors[0].detail", containsString("188/2025"));
        String id = as("aid-approver", "12.09")
                .body(aHandoverBasedOn(basis, group, new Waiver("Sudah terjadi")))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        findingsOn(id, "DATES_DISAGREE", "Sudah terjadi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED", "SUSPENDED"})
    void givesNothingToABusinessThatIs(String status) {
        var business = aKnownBusiness("12.09.12", status, "INDUSTRY");

        as("aid-approver", "12.09")
                .body(aWaivedHandover(RecipientKind.BUSINESS, business, "tetap"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recipient/id"));
    }

    @Test
    void restsWhereHandoversRest() {
        var group = aKnownGroup("12.09", null);
        var day = LocalDate.of(1999, 6, 7);
        var freeze = Map.of(
                "regionCode",
                "12.09",
                "from",
                "1999-06-01",
                "until",
                "1999-06-30",
                "acts",
                new String[] {"HAND_OVER"},
                "reason",
                "Pemilu");
        as("admin", "12.09").body(freeze).post("/aid/v1/freezes").then().statusCode(201);

        asOfficer()
                .body(aHandoverAt(null, day, RecipientKind.GROUP, group))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/handedOverOn"));
    }

    @Test
    void takesPlaceTodayInTheTimeOfTheOfficeAtTheLatest() {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var group = aKnownGroup("12.09", null);

        recorded(aHandoverAt(null, today, RecipientKind.GROUP, group));
        asOfficer()
                .body(aHandoverAt(null, today.plusDays(1), RecipientKind.GROUP, group))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/handedOverOn"));
    }

    private static void findingsOn(String handover, String kind, String reason) {
        as("auditor", "12.09")
                .get("/aid/v1/findings?subject=" + handover)
                .then()
                .statusCode(200)
                .body("data.kind", contains(kind))
                .body("data.waiverReason", contains(reason));
    }
}
