package id.ikm.registry.conventions;

import static id.ikm.registry.conventions.Requests.BUSINESSES;
import static id.ikm.registry.conventions.Requests.aBusiness;
import static id.ikm.registry.conventions.Requests.officer;
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
