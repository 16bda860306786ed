package id.ikm.registry.business.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BulkResourceTest {

    private static final String PATH = "/registry/v1/businesses/bulk";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void answersEveryLineByItself() throws Exception {
        var nib = "%013d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000_000L));
        var answers = send(
                asOfficer(),
                String.join(
                        "\n",
                        line("12.09", nib),
                        "",
                        "{\"name\": \"x\"",
                        line("12.09", nib),
                        line("16.07", null),
                        "{\"name\": \" \", \"regionCode\": \"12.09\"}",
                        "null",
                        "x".repeat(70_000),
                        line("12.09.20.1006", null)));

        assertThat(answers).extracting(answer -> answer.path("line").asInt()).containsExactly(1, 3, 4, 5, 6, 7, 8, 9);
        assertThat(answers)
                .extracting(answer -> answer.path("status").asInt())
                .containsExactly(201, 400, 409, 403, 400, 400, 400, 201);
        assertThat(answers.get(2)
                        .path("problem")
                        .path("errors")
                        .path(0)
                        .path("pointer")
                        .asText())
                .isEqualTo("/nib");
        asOfficer()
                .get("/registry/v1/businesses/" + answers.getFirst().path("id").asText())
                .then()
                .statusCode(200);
    }

    @Test
    void registersNothingTwiceUnderTheSameKey() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = line("12.09", null);

        var once = send(asOfficer().header("Idempotency-Key", key), first);
        var twice = send(asOfficer().header("Idempotency-Key", key), first + "\n" + line("12.09", null));
        var otherwise = send(asOfficer().header("Idempotency-Key", key), line("12.09", null));

        assertThat(twice.getFirst().path("id")).isEqualTo(once.getFirst().path("id"));
        assertThat(twice.getFirst().path("replayed").asBoolean()).isTrue();
        assertThat(twice.get(1).path("status").asInt()).isEqualTo(201);
        assertThat(otherwise.getFirst().path("status").asInt()).isEqualTo(422);
    }

    @Test
    void isForOfficers() {
        given().contentType("application/x-ndjson")
                .body("{}".getBytes())
                .post(PATH)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of("auditor", "12.09"))
                .contentType("application/x-ndjson")
                .body("{}".getBytes())
                .post(PATH)
                .then()
                .statusCode(403);
    }

    private static RequestSpecification asOfficer() {
        return given().auth().oauth2(Tokens.of("registry-officer", "12.09"));
    }

    private static String line(String region, String nib) {
        var number = nib == null ? "null" : "\"" + nib + "\"";
        return "{\"name\": \"Songket %s\", \"regionCode\": \"%s\", \"nib\": %s}"
                .formatted(UUID.randomUUID(), region, number);
    }

    private static List<JsonNode> send(RequestSpecification request, String lines) throws Exception {
        var answer = request.contentType("application/x-ndjson")
                .body(lines.getBytes())
                .post(PATH);
        assertThat(answer.statusCode()).isEqualTo(200);
        var nodes = new java.util.ArrayList<JsonNode>();
        for (var text : Arrays.asList(answer.asString().split("\n"))) {
            nodes.add(JSON.readTree(text));
        }
        return nodes;
    }
}
