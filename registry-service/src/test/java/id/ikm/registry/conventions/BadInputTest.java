package id.ikm.registry.conventions;

import static id.ikm.registry.conventions.Requests.BUSINESSES;
import static id.ikm.registry.conventions.Requests.aBusiness;
import static id.ikm.registry.conventions.Requests.officer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client sends wrong is a problem document that says where, never a 5xx, and nothing is stored. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class BadInputTest {

    @ParameterizedTest(name = "{0} -> {1} at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"A\", \"regionCode\": \"1209\"}                              | /regionCode | region-code.without-dots",
                "{\"name\": \"A\", \"regionCode\": \"12.09.1007\"}                        | /regionCode | region-code.malformed",
                "{\"name\": \"A\", \"regionCode\": \"12.09.99\"}                          | /regionCode | region.unknown",
                "{\"name\": \"A\", \"regionCode\": null}                                  | /regionCode | constraint.NotNull",
                "{\"name\": \"A\", \"regionCode\": \"12.09\", \"nib\": \"123456789012\"}  | /nib        | nib.malformed",
                "{\"name\": \"A\", \"regionCode\": \"12.09\", \"nib\": 1234567890123}     | /nib        | field.type",
                "{\"name\": \" \", \"regionCode\": \"12.09\"}                             | /name       | constraint.NotBlank",
                "{\"name\": 5, \"regionCode\": \"12.09\"}                                 | /name       | field.type",
                "{\"name\": \"A\\u0000B\", \"regionCode\": \"12.09\"}                     | /name       | field.nul",
                "{\"name\": \"A\\ud800B\", \"regionCode\": \"12.09\"}                     | /name       | field.nul",
                "{\"name\": \"A\", \"regionCode\": \"12.09\", \"status\": \"VERIFIED\"}   | /status     | field.unknown",
                "{\"name\": \"A\", \"regionCode\": \"12.09\", \"mainKbli\": {\"edition\": \"2020\", \"code\": \"1\"}} | /mainKbli | kbli.code-malformed",
                "{\"name\": \"A\", \"regionCode\": \"12.09\", \"production\": {\"produces\": \"yes\"}} | /production/produces | field.type",
                "{\"name\": \"A\", \"regionCode\": \"12.09\", \"production\": {\"produces\": 1}} | /production/produces | field.type"
            })
    void namesTheField(String body, String pointer, String code) {
        refused(body, 400).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{\"name\": \"A\",",
                "{\"name\": \"A\", \"regionCode\": \"12.09\"} trailing",
                "{\"name\": \"A\", \"name\": \"B\", \"regionCode\": \"12.09\"}",
                "{\"name\": 1e999999, \"regionCode\": \"12.09\"}"
            })
    void refusesWhatIsNoJsonObjectOfThisKind(String body) {
        refused(body, 400);
    }

    @Test
    void refusesJsonThatIsNestedTooDeep() {
        refused("{\"name\": " + "[".repeat(1_000) + "]".repeat(1_000) + "}", 400);
    }

    @Test
    void refusesATooLongName() {
        refused("{\"name\": \"" + "a".repeat(201) + "\", \"regionCode\": \"12.09\"}", 400)
                .body("errors.pointer", contains("/name"));
    }

    @Test
    void refusesATenMegabyteBody() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + BUSINESSES))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.of("registry-officer", "12.09"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[10_000_000]))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("urn:ikm:problem:body-too-large");
        }
    }

    @Test
    void refusesAnotherContentType() {
        officer()
                .contentType("text/plain")
                .body(aBusiness())
                .post(BUSINESSES)
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:ikm:problem:unsupported-media-type"));
    }

    @Test
    void refusesToAnswerInAnotherForm() {
        officer().accept("application/xml").get(BUSINESSES).then().statusCode(406);
    }

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

    private static ValidatableResponse refused(String body, int status) {
        return officer()
                .body(body)
                .post(BUSINESSES)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", notNullValue())
                .body("detail", not(containsString("Exception")))
                .body("detail", not(containsString("id.ikm")));
    }
}
