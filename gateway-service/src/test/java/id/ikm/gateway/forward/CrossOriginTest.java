package id.ikm.gateway.forward;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.gateway.Backends;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class CrossOriginTest {

    @Test
    void tellsCachesThatTheAnswerDependsOnTheOrigin() {
        given().get("/registry/v1/x").then().header("Vary", "origin");
    }

    @Test
    void letsAnOriginOfTheSettingReadAndSend() {
        given().header("Origin", "https://dashboard.example")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match,idempotency-key")
                .options("/registry/v1/x")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://dashboard.example")
                .header("Access-Control-Allow-Methods", matchesPattern(".*PATCH.*"))
                .header("Access-Control-Allow-Headers", matchesPattern(".*Idempotency-Key.*If-Match.*"))
                .header("Access-Control-Allow-Credentials", "false");

        given().header("Origin", "http://localhost:5173")
                .get("/registry/v1/x")
                .then()
                .header("Access-Control-Allow-Origin", "http://localhost:5173")
                .header("Access-Control-Expose-Headers", matchesPattern(".*ETag.*Retry-After.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "https://dashboard.example.evil.example"})
    void keepsOtherOriginsOut(String origin) {
        given().header("Origin", origin)
                .get("/registry/v1/x")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
