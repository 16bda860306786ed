package id.ikm.registry.conventions;

import static id.ikm.registry.conventions.Requests.BUSINESSES;
import static id.ikm.registry.conventions.Requests.officer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BadAddressTest {

    @Test
    void tellsAnUnknownAddressFromAnUnknownMethod() {
        officer().get("/registry/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
        officer().delete(BUSINESSES).then().statusCode(405).contentType("application/problem+json");
        officer().get(BUSINESSES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "regoin=12.09,             ?regoin",
        "region=1209,              ?region",
        "status=OPEN,              ?status",
        "limit=0,                  ?limit",
        "limit=1001,               ?limit",
        "limit=ten,                ?limit",
        "cursor=nonsense,          ?cursor",
        "q=ab,                     ?q",
        "q=a%00bc,                 ?q",
        "region=12.09&region=12,   ?region"
    })
    void refusesAParameterThatIsUnknownOrWrong(String query, String pointer) {
        officer()
                .urlEncodingEnabled(false)
                .get(BUSINESSES + "?" + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void namesAMalformedIdInThePath() {
        officer().get(BUSINESSES + "/not-a-uuid").then().statusCode(400).body("errors.pointer", contains("{id}"));
    }

    @Test
    void refusesAWholeProvinceAsAnAddress() {
        officer()
                .auth()
                .oauth2(Tokens.of("registry-officer", "*"))
                .body("{\"name\": \"A\", \"regionCode\": \"12\"}")
                .post(BUSINESSES)
                .then()
                .statusCode(400)
                .body("errors.code", contains("region.too-wide"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or 1=1 --", "%%%", "___", "\\\\\\", "keripik'; drop table business; --"})
    void searchesForSignsAsForAnyText(String q) {
        officer().queryParam("q", q).get(BUSINESSES).then().statusCode(200);
    }

    @Test
    void tellsWhoIsNotKnownFromWhoMayNot() {
        given().get(BUSINESSES)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ikm:problem:unauthenticated"));
        given().auth().oauth2("no.such.token").get(BUSINESSES).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("catalog-client", "*"))
                .get(BUSINESSES)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ikm:problem:forbidden"));
    }

    @Test
    void carriesTheCorrelationIdOfTheCaller() {
        officer()
                .header("X-Correlation-Id", "pemeriksaan-42")
                .get(BUSINESSES + "?x=1")
                .then()
                .statusCode(400)
                .header("X-Correlation-Id", equalTo("pemeriksaan-42"))
                .body("correlationId", equalTo("pemeriksaan-42"));
        officer()
                .header("X-Correlation-Id", "two words")
                .get(BUSINESSES)
                .then()
                .header("X-Correlation-Id", not(equalTo("two words")));
    }
}
