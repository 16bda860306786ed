package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aChangeTo;
import static id.ikm.registry.business.BusinessFixtures.aDraft;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static id.ikm.registry.business.MergerFixtures.merge;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessMergerTest {

    @Test
    void sendsReadersOfTheOldRecordToTheOneThatStandsForIt() {
        var old = registered(aBusiness());
        var middle = registered(aBusiness());
        var last = registered(aBusiness());
        merge(old, middle).statusCode(200).body("into", equalTo(middle));
        merge(middle, last).statusCode(200);

        asOfficer()
                .redirects()
                .follow(false)
                .get(PATH + "/" + old)
                .then()
                .statusCode(308)
                .header("Location", PATH + "/" + last);
        asOfficer()
                .redirects()
                .follow(false)
                .queryParam("limit", 5)
                .get(PATH + "/" + old + "/access-log")
                .then()
                .statusCode(308)
                .header("Location", PATH + "/" + last + "/access-log?limit=5");
        asOfficer().get(PATH + "/" + old).then().statusCode(200).body("id", equalTo(last));
        as("auditor", "16.07")
                .redirects()
                .follow(false)
                .get(PATH + "/" + old)
                .then()
                .statusCode(404);
    }

    @Test
    void keepsBothHistories() {
        var old = registered(aBusiness());
        var into = registered(aBusiness());
        merge(old, into).statusCode(200);

        asOfficer().get(PATH + "/" + old + "/history").then().body("data.kind", contains("REGISTERED", "MERGED"));
        asOfficer()
                .get(PATH + "/" + into + "/history")
                .then()
                .body("data.kind", contains("REGISTERED", "CHANGED"))
                .body("data[1].after.mergedFrom", contains(old));
        asOfficer().get(PATH + "/" + old + "/history/verification").then().body("intact", equalTo(true));
    }

    @Test
    void changesNoMergedRecord() {
        var old = registered(aDraft());
        var into = registered(aBusiness());
        merge(old, into).statusCode(200);

        asOfficer()
                .body(aChangeTo("Lain", null, null))
                .header("If-Match", "*")
                .put(PATH + "/" + old)
                .then()
                .statusCode(422)
                .body("detail", containsString(into));
        merge(old, registered(aBusiness())).statusCode(422);
    }

    @Test
    void refusesWhatMakesNoSense() {
        var one = registered(aBusiness());
        var gone = registered(aBusiness());
        var into = registered(aBusiness());
        merge(gone, into).statusCode(200);

        merge(one, one).statusCode(400).body("errors[0].pointer", equalTo("/into"));
        merge(one, UUID.randomUUID().toString()).statusCode(400);
        merge(one, gone).statusCode(422).body("errors[0].detail", containsString(into));
        merge(one, registered(BusinessFixtures.aBusinessIn(BusinessFixtures.BANYUASIN)))
                .statusCode(403);
        asVerifier()
                .body(Map.of("into", into, "reason", "x"))
                .post(PATH + "/" + one + "/merger")
                .then()
                .statusCode(428);
        asOfficer()
                .body(Map.of("into", into, "reason", "x"))
                .header("If-Match", "*")
                .post(PATH + "/" + one + "/merger")
                .then()
                .statusCode(403);
    }
}
