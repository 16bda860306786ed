package id.ikm.aid.equipment.loan;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.equipment.EquipmentFixtures.PATH;
import static id.ikm.aid.equipment.EquipmentFixtures.aLoan;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.anOven;
import static id.ikm.aid.equipment.EquipmentFixtures.as;
import static id.ikm.aid.equipment.EquipmentFixtures.lent;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BorrowingConflictTest {

    private static final String OFFICIALS = "/aid/v1/officials";

    /** An officer whose spouse leads the group, and who has said so. */
    private static String aRelatedOfficer(UUID group) {
        var subject = "officer-" + UUID.randomUUID();
        String id = as("aid-approver", "*")
                .body(Map.of("post", "Kepala Bidang", "regionCode", "12.71", "subject", subject, "since", "2021-01-04"))
                .post(OFFICIALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("aid-approver", "*")
                .header("If-Match", "*")
                .body("""
                        {"recipient": {"kind": "GROUP", "id": "%s"}, "relation": "SPOUSE", "declaredOn": "2021-01-05"}
                        """.formatted(group))
                .post(OFFICIALS + "/" + id + "/relations")
                .then()
                .statusCode(200);
        return subject;
    }

    @Test
    void doesNotLendToAnOfficersOwn() {
        var group = aKnownGroup("12.71", null);
        var officer = aRelatedOfficer(group);
        var oven = acquired(anOven());
        var wish = aLoan("2090-01-10", "2090-01-12");
        wish.put("borrower", Map.of("kind", "GROUP", "id", group));

        given().auth()
                .oauth2(Tokens.subject(officer, "aid-officer", "12.71"))
                .contentType("application/json")
                .body(wish)
                .post(PATH + "/" + oven + "/loans")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/borrower/id"));
        lent(oven, wish).then().statusCode(201);
    }

    @Test
    void isNotWaivedByTheOneWhoIsRelated() {
        var group = aKnownGroup("12.71", null);
        var approver = aRelatedOfficer(group);
        var oven = acquired(anOven());
        var wish = aLoan("2090-01-10", "2090-01-12");
        wish.put("borrower", Map.of("kind", "GROUP", "id", group));
        wish.put("waiver", Map.of("reason", "Hanya untuk pameran"));

        given().auth()
                .oauth2(Tokens.subject(approver, "aid-approver", "12.71"))
                .contentType("application/json")
                .body(wish)
                .post(PATH + "/" + oven + "/loans")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("conflict.declared"));
    }
}
