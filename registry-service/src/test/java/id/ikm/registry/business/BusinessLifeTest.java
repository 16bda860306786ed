package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.A_PRODUCER;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aChangeTo;
import static id.ikm.registry.business.BusinessFixtures.aDraft;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessLifeTest {

    @Test
    void changesABusinessForWhoKnowsItsVersion() {
        var id = registered(aBusiness());
        var change = aChangeTo("Nama Baru", A_PRODUCER, "salah ketik");

        asOfficer().body(change).put(PATH + "/" + id).then().statusCode(428);
        asOfficer()
                .body(change)
                .header("If-Match", "\"7\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        asOfficer()
                .body(change)
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Nama Baru"))
                .body("industryStatus", equalTo("INDUSTRY_PENDING_KBLI"));
    }

    @Test
    void leadsABusinessThroughItsLifeAndRemembersIt() {
        var id = registered(aBusiness());
        asVerifier()
                .header("If-Match", "\"0\"")
                .post(PATH + "/" + id + "/verification")
                .then()
                .statusCode(200);
        var reason = new Reason("Pindah keluar daerah");
        asVerifier()
                .header("If-Match", "\"1\"")
                .body(reason)
                .post(PATH + "/" + id + "/suspension")
                .then()
                .statusCode(200);
        asVerifier()
                .header("If-Match", "\"2\"")
                .body(reason)
                .post(PATH + "/" + id + "/reinstatement")
                .then()
                .statusCode(200);
        asOfficer()
                .header("If-Match", "\"3\"")
                .body(reason)
                .post(PATH + "/" + id + "/closure")
                .then()
                .statusCode(200);
        asOfficer()
                .header("If-Match", "\"4\"")
                .body(reason)
                .post(PATH + "/" + id + "/closure")
                .then()
                .statusCode(422);

        as("auditor")
                .get(PATH + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("data.kind", contains("REGISTERED", "VERIFIED", "SUSPENDED", "REINSTATED", "CLOSED"))
                .body("data[2].reason", equalTo(reason.reason()))
                .body("data[2].before.status", equalTo("VERIFIED"))
                .body("data[2].after.status", equalTo("SUSPENDED"))
                .body("data[0].before", nullValue());
    }

    @Test
    void leavesNoTraceOfAChangeThatChangesNothing() {
        var command = aDraft();
        var id = registered(command);

        as("registry-officer", "*")
                .body(aChangeTo(command.name(), null, "sama saja"))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }
}
