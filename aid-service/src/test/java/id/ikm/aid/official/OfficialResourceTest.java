package id.ikm.aid.official;

import static id.ikm.aid.official.OfficialFixtures.OFFICIALS;
import static id.ikm.aid.official.OfficialFixtures.aRelationTo;
import static id.ikm.aid.official.OfficialFixtures.anOfficial;
import static id.ikm.aid.official.OfficialFixtures.anOfficialIn;
import static id.ikm.aid.official.OfficialFixtures.appointed;
import static id.ikm.aid.official.OfficialFixtures.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class OfficialResourceTest {

    @Test
    void isAPostWithoutAName() {
        var person = UUID.randomUUID();
        var id = appointed(anOfficial("rina", person, null, null));

        as("any", "auditor", "12")
                .get(OFFICIALS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("post", equalTo("Kepala Bidang Industri"))
                .body("personId", equalTo(person.toString()))
                .body("relations.size()", equalTo(0));
    }

    @Test
    void declaresRelationsOfItsOwnAndNobodyElses() {
        var subject = "officer-" + UUID.randomUUID();
        var recipient = UUID.randomUUID();
        var id = appointed(anOfficial(subject, null, null, null));
        var relations = OFFICIALS + "/" + id + "/relations";

        as("another", "aid-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(aRelationTo(recipient))
                .post(relations)
                .then()
                .statusCode(403);
        as(subject, "aid-officer", "12.09")
                .body(aRelationTo(recipient))
                .post(relations)
                .then()
                .statusCode(428);
        as(subject, "aid-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(aRelationTo(recipient))
                .post(relations)
                .then()
                .statusCode(200)
                .body("relations.recipient.id", contains(recipient.toString()))
                .body("relations.declaredBy", contains(subject));
    }

    @Test
    void leavesItsPost() {
        var id = appointed(anOfficial(null, null, null, null));
        var left = anOfficialIn("12.09", null, null, null, null, LocalDate.of(2025, 6, 30));
        var never = anOfficialIn("12.09", null, null, null, null, LocalDate.of(2023, 6, 30));

        as("head", "aid-approver", "12.09")
                .body(left)
                .put(OFFICIALS + "/" + id)
                .then()
                .statusCode(428);
        as("head", "aid-approver", "12.09")
                .header("If-Match", "\"0\"")
                .body(left)
                .put(OFFICIALS + "/" + id)
                .then()
                .statusCode(200)
                .body("until", equalTo("2025-06-30"));
        as("head", "aid-approver", "12.09")
                .body(never)
                .post(OFFICIALS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/until"));
    }

    @Test
    void worksInARegion() {
        var here = appointed(anOfficial(null, null, null, null)).toString();
        var there =
                appointed(anOfficialIn("16.07", null, null, null, null, null)).toString();

        as("any", "aid-officer", "12.09")
                .get(OFFICIALS + "?limit=1000")
                .then()
                .statusCode(200)
                .body("data.id", hasItem(here))
                .body("data.id", not(hasItem(there)));
        as("any", "aid-officer", "12.09").get(OFFICIALS + "/" + there).then().statusCode(404);
        as("any", "aid-officer", "12.09")
                .get(OFFICIALS + "?region=16.07")
                .then()
                .statusCode(403);
        as("any", "aid-approver", "12.09")
                .body(anOfficialIn("16.07", null, null, null, null, null))
                .post(OFFICIALS)
                .then()
                .statusCode(403);
        as("any", "aid-officer", "12.09")
                .body(anOfficial(null, null, null, null))
                .post(OFFICIALS)
                .then()
                .statusCode(403);
    }
}
