package id.ikm.aid.official;

import static io.restassured.RestAssured.given;

import id.ikm.aid.official.relation.DeclareRelation;
import id.ikm.aid.official.relation.RelationKind;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Officials of Asahan with a token of their own. */
final class OfficialFixtures {

    static final String OFFICIALS = "/aid/v1/officials";
    static final LocalDate SINCE = LocalDate.of(2024, 1, 2);

    private OfficialFixtures() {}

    static DescribeOfficial anOfficial(String subject, UUID person, UUID household, UUID address) {
        return anOfficialIn("12.09", subject, person, household, address, null);
    }

    static DescribeOfficial anOfficialIn(
            String region, String subject, UUID person, UUID household, UUID address, LocalDate until) {
        return new DescribeOfficial(
                "Kepala Bidang Industri",
                new RegionCode(region),
                null,
                subject,
                person,
                household,
                address,
                SINCE,
                until);
    }

    static DeclareRelation aRelationTo(UUID recipient) {
        var to = new RecipientReference(RecipientKind.GROUP, recipient);
        return new DeclareRelation(to, RelationKind.SPOUSE, null, LocalDate.of(2025, 1, 2));
    }

    static RequestSpecification as(String subject, String role, String region) {
        return given().auth().oauth2(Tokens.subject(subject, role, region)).contentType(ContentType.JSON);
    }

    static UUID appointed(DescribeOfficial command) {
        String id = as("head", "aid-approver", "*")
                .body(command)
                .post(OFFICIALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    static void declared(UUID official, DeclareRelation relation) {
        as("head", "aid-approver", "*")
                .header("If-Match", "\"0\"")
                .body(relation)
                .post(OFFICIALS + "/" + official + "/relations")
                .then()
                .statusCode(200);
    }

    /** By another approver than those who declare in these tests. */
    static ValidatableResponse ended(UUID official, String day) {
        return ended("registrar", official, 1, day);
    }

    static ValidatableResponse ended(String subject, UUID official, int number, String day) {
        return as(subject, "aid-approver", "12.09")
                .header("If-Match", "*")
                .body(Map.of("on", day, "reason", "Bercerai"))
                .post(OFFICIALS + "/" + official + "/relations/" + number + "/ending")
                .then();
    }
}
