package id.ikm.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.ikm.gateway.Backends;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class StatusResourceTest {

    @Test
    void tellsWhichServicesAreReady() {
        given().get("/status")
                .then()
                .statusCode(200)
                .body("registry", equalTo("UP"), "catalog", equalTo("UP"), "training", equalTo("UP"))
                .body("aid", equalTo("DOWN"), "reporting", equalTo("DOWN"));
    }

    @Test
    void isReadyEvenWhileAServiceIsNot() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'services' }.data.registry", equalTo("UP"))
                .body("checks.find { it.name == 'services' }.data.aid", equalTo("DOWN"));
    }

    @Test
    void countsRequestsByRouteNotByAddress() {
        given().get("/registry/v1/businesses/1");

        given().get("/q/metrics")
                .then()
                .body(containsString("uri=\"/registry/*\""), not(containsString("/registry/v1")));
    }

    @Test
    void publishesNoContractOfItsOwn() {
        given().get("/q/openapi").then().statusCode(404);
    }
}
