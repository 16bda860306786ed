package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.handover.HandoverFixtures.BANYUASIN;
import static id.ikm.aid.handover.HandoverFixtures.DAY;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.SIMPANG_EMPAT;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverAt;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverOf;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverTo;
import static id.ikm.aid.handover.HandoverFixtures.aNumberedHandover;
import static id.ikm.aid.handover.HandoverFixtures.anItem;
import static id.ikm.aid.handover.HandoverFixtures.as;
import static id.ikm.aid.handover.HandoverFixtures.asOfficer;
import static id.ikm.aid.handover.HandoverFixtures.recorded;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.aid.recipient.RecipientKind;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverResourceTest {

    @Test
    void recordsAHandoverOfWhichAReportTellsLittle() {
        var group = aKnownGroup("12.09.12", null);

        var location = asOfficer()
                .body(aHandoverTo(RecipientKind.GROUP, group))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");

        as("auditor", "12")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("handedOverOn", equalTo("2025-10-14"))
                .body("recipient.name", equalTo("Kelompok " + group))
                .body("number", nullValue())
                .body("items[0].quantity", nullValue())
                .body("totalValue", nullValue())
                .body("industryRecipient", nullValue());
    }

    @Test
    void addsUpTheValueAndKeepsTheItemsInOrder() {
        var group = aKnownGroup("12.09.12", "10794");
        var items = List.of(anItem("2", 1_500_000L), anItem("1.500", 2_000_000L));
        var id = recorded(aHandoverOf(items, group));

        asOfficer()
                .get(PATH + "/" + id)
                .then()
                .body("totalValue", equalTo(6_000_000))
                .body("items.quantity", contains(2, 1.5f))
                .body("items.unitValue", contains(1_500_000, 2_000_000));
    }

    @Test
    void asksToTryAgainForARecipientThatIsNotKnownYet() {
        asOfficer()
                .body(aHandoverTo(RecipientKind.BUSINESS, UUID.randomUUID()))
                .post(PATH)
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ikm:problem:not-yet-known"))
                .body("errors[0].pointer", equalTo("/recipient/id"));
    }

    @Test
    void refusesANumberTwiceInOneRegencyOnly() {
        var number = "BAST/" + UUID.randomUUID();
        recorded(aNumberedHandover(number, SIMPANG_EMPAT, RecipientKind.GROUP, aKnownGroup("12.09", null)));

        asOfficer()
                .body(aNumberedHandover(number, SIMPANG_EMPAT, RecipientKind.GROUP, aKnownGroup("12.09", null)))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ikm:problem:conflict"))
                .body("errors[0].pointer", equalTo("/number"));
        recorded(aNumberedHandover(number, BANYUASIN, RecipientKind.GROUP, aKnownGroup("16.07", null)));
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var there = aKnownGroup("16.07", null);
        var here = aKnownGroup("12.09", null);
        var id = recorded(aNumberedHandover(null, BANYUASIN, RecipientKind.GROUP, there));

        asOfficer().get(PATH + "/" + id).then().statusCode(404);
        asOfficer().get(PATH + "?region=16.07").then().statusCode(403);
        asOfficer().get(PATH + "?recipient=" + there).then().statusCode(200).body("data.size()", equalTo(0));
        asOfficer()
                .body(aNumberedHandover(null, BANYUASIN, RecipientKind.GROUP, here))
                .post(PATH)
                .then()
                .statusCode(403)
                .body("errors[0].pointer", equalTo("/regionCode"));
        asOfficer()
                .body(aHandoverTo(RecipientKind.GROUP, there))
                .post(PATH)
                .then()
                .statusCode(403)
                .body("errors[0].pointer", equalTo("/recipient/id"));
        as("auditor", "*").get(PATH + "?recipient=" + there).then().body("data.id", contains(id));
    }

    @Test
    void isWrittenByWhoGivesAidAndReadByWhomItConcerns() {
        var command = aHandoverTo(RecipientKind.GROUP, UUID.randomUUID());

        for (var role : List.of("aid-verifier", "auditor", "reporting-analyst")) {
            as(role, "12.09").body(command).post(PATH).then().statusCode(403);
            as(role, "12.09").get(PATH).then().statusCode(200);
        }
        as("registry-officer", "12.09").get(PATH).then().statusCode(403);
        given().get(PATH).then().statusCode(401);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var ceremony = "Penyerahan " + UUID.randomUUID();
        var expected = new ArrayList<String>();
        for (var day : List.of(DAY.minusDays(2), DAY, DAY.minusDays(1), DAY, DAY.minusDays(1))) {
            var group = aKnownGroup("12.09", null);
            expected.add(day + " " + recorded(aHandoverAt(ceremony, day, RecipientKind.GROUP, group)));
        }
        expected.sort(Comparator.reverseOrder());

        var listed = new ArrayList<String>();
        String cursor = null;
        do {
            var request = asOfficer().queryParam("ceremony", ceremony).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, String>> rows = page.getList("data");
            rows.forEach(row -> listed.add(row.get("handedOverOn") + " " + row.get("id")));
            cursor = page.getString("page.nextCursor");
        } while (cursor != null);

        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void narrowsTheListByRegionDayAndRecipient() {
        var group = aKnownGroup("12.09", null);
        var earlier = recorded(aHandoverAt(null, DAY.minusYears(9), RecipientKind.GROUP, group));
        var later = recorded(aHandoverAt(null, DAY, RecipientKind.GROUP, group));

        listOf(group, "region=12.09.12").body("data.id", contains(later, earlier));
        listOf(group, "region=12.09.19").body("data.size()", equalTo(0));
        listOf(group, "from=2025-10-14").body("data.id", contains(later));
        listOf(group, "to=2025-10-13").body("data.id", contains(earlier));
        listOf(group, "from=-999999999-01-01&to=%2B999999999-12-31").body("data.id", contains(later, earlier));
    }

    private static ValidatableResponse listOf(UUID recipient, String filter) {
        return asOfficer()
                .urlEncodingEnabled(false)
                .get(PATH + "?recipient=" + recipient + "&" + filter)
                .then()
                .statusCode(200);
    }
}
