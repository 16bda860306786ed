package id.ikm.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.gateway.Backends;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class LimitRouteTest {

    @Test
    void sendsAwayWhoeverAsksTooOftenWhateverAddressAHeaderClaims() {
        for (int i = 0; i < 3; i++) {
            given().header("X-Forwarded-For", "10.0.0." + i)
                    .get("/tight/x")
                    .then()
                    .statusCode(404);
        }

        given().header("X-Forwarded-For", "10.0.0.9")
                .get("/tight/x")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("1?\\d|20"))
                .header("RateLimit", matchesPattern("\"tight\";r=0;t=\\d+"))
                .body("type", equalTo("urn:ikm:problem:too-many-requests"));
        given().header("Authorization", "Bearer x")
                .get("/tight/x")
                .then()
                .statusCode(404)
                .header("RateLimit-Policy", "\"tight\";q=5;w=60");
    }

    @Test
    void tellsWhatIsLeftWithTheAnswerOfTheService() {
        given().get("/catalog/v1/products")
                .then()
                .statusCode(200)
                .header("RateLimit", matchesPattern("\"catalog\";r=5\\d\\d;t=\\d+"));
        given().get("/registry/v1/regions").then().header("RateLimit", nullValue());
    }
}
