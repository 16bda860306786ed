package id.ikm.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

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
}
