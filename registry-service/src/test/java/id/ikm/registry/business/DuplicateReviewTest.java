package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.MUTIARA;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aChangeTo;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static id.ikm.registry.business.DuplicateFixtures.QUEUE;
import static id.ikm.registry.business.DuplicateFixtures.aBusinessCalled;
import static id.ikm.registry.business.DuplicateFixtures.aName;
import static id.ikm.registry.business.DuplicateFixtures.candidatesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.registry.Told;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class DuplicateReviewTest {

    @Test
    void neverBringsBackWhatWasDismissed() {
        var name = aName();
        registered(aBusinessCalled(name, MUTIARA));
        var second = registered(aBusinessCalled(name, MUTIARA));
        String pair = candidatesOf(second).extract().path("data[0].id");
        var why = Map.of("reason", "Dua saudara, dua dapur");

        asVerifier().body(why).post(QUEUE + "/" + pair + "/dismissal").then().statusCode(428);
        asVerifier()
                .body(why)
                .header("If-Match", "\"0\"")
                .post(QUEUE + "/" + pair + "/dismissal")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("DISMISSED"));
        asVerifier()
                .body(why)
                .header("If-Match", "\"1\"")
                .post(QUEUE + "/" + pair + "/dismissal")
                .then()
                .statusCode(422);
        asOfficer()
                .body(aChangeTo(name, null, "ditinjau"))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + second)
                .then()
                .statusCode(200);

        candidatesOf(second).body("data", empty());
        asOfficer()
                .queryParam("business", second)
                .queryParam("state", "DISMISSED")
                .get(QUEUE)
                .then()
                .body("data.reason", contains(why.get("reason")));
        var told = told(pair).getFirst();
        assertThat(told.getString("type")).isEqualTo("ikm.registry.duplicatecandidate.dismissed.v1");
        assertThat(told.getLong("version")).isEqualTo(1);
        assertThat(told.getString("region")).isEqualTo(MUTIARA.value());
        assertThat(told.prettify()).doesNotContain(why.get("reason"));
    }

    @Test
    void endsInAMergerIntoTheRecordThatWasThere() {
        var name = aName();
        var first = registered(aBusinessCalled(name, MUTIARA));
        var second = registered(aBusinessCalled(name, MUTIARA));
        String pair = candidatesOf(second).extract().path("data[0].id");

        asVerifier()
                .body(Map.of("reason", "sama", "into", UUID.randomUUID()))
                .header("If-Match", "\"0\"")
                .post(QUEUE + "/" + pair + "/merger")
                .then()
                .statusCode(400);
        asVerifier()
                .body(Map.of("reason", "sama"))
                .header("If-Match", "\"0\"")
                .post(QUEUE + "/" + pair + "/merger")
                .then()
                .statusCode(200)
                .body("business", equalTo(second))
                .body("into", equalTo(first));
        asOfficer().get(QUEUE + "/" + pair).then().body("state", equalTo("MERGED"));
        var told = told(pair).getFirst();
        assertThat(told.getString("type")).isEqualTo("ikm.registry.duplicatecandidate.merged.v1");
        assertThat(told.getLong("version")).isEqualTo(1);
        assertThat(told.getString("data.duplicateCandidate.otherBusinessId")).isIn(first, second);
    }

    @Test
    void showsAPairToWhoeverMaySeeBoth() {
        var name = aName();
        registered(aBusinessCalled(name, MUTIARA));
        var second = registered(aBusinessCalled(name, MUTIARA));
        String pair = candidatesOf(second).extract().path("data[0].id");

        as("auditor", "12").get(QUEUE + "/" + pair).then().statusCode(200);
        as("auditor", "16.07").get(QUEUE + "/" + pair).then().statusCode(404);
        as("registry-verifier", "16.07")
                .body(Map.of("reason", "x"))
                .header("If-Match", "\"0\"")
                .post(QUEUE + "/" + pair + "/dismissal")
                .then()
                .statusCode(403);
        asOfficer().queryParam("region", "16.07").get(QUEUE).then().statusCode(403);
    }

    private static List<JsonPath> told(String pair) {
        return Told.on("ikm.registry.duplicatecandidate", 1, event -> pair.equals(event.getString("subject")));
    }
}
