package id.ikm.registry.conventions;

import static id.ikm.registry.conventions.Requests.BUSINESSES;
import static id.ikm.registry.conventions.Requests.aBusiness;
import static id.ikm.registry.conventions.Requests.atOnce;
import static id.ikm.registry.conventions.Requests.officer;
import static id.ikm.registry.conventions.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds when many do the same at the same moment. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class ConcurrencyTest {

    @Test
    void aHundredRepeatsWithOneKeyAreOneBusiness() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = aBusiness();

        var answers = atOnce(100, () -> post(key, body));

        var created =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(answers).allMatch(answer -> List.of(201, 409).contains(answer.statusCode()));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allMatch(answer -> answer.path("type").equals("urn:ikm:problem:still-running")
                        && "1".equals(answer.header("Retry-After")));
        assertThat(new HashSet<>(created.stream().map(Response::asString).toList()))
                .hasSize(1);
        var again = post(key, body);
        assertThat(again.asString()).isEqualTo(created.getFirst().asString());
        assertThat(again.header("Location")).isEqualTo(created.getFirst().header("Location"));
        assertThat(again.header("ETag")).isEqualTo("\"0\"");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void aKeyIsForOneBodyAndOneCaller() {
        var key = UUID.randomUUID().toString();
        var body = aBusiness();
        assertThat(post(key, body).statusCode()).isEqualTo(201);

        assertThat(post(key, aBusiness()).statusCode()).isEqualTo(422);
        officer()
                .auth()
                .oauth2(Tokens.subject("another-" + key, "registry-officer", "12.09"))
                .header("Idempotency-Key", key)
                .body(aBusiness())
                .post(BUSINESSES)
                .then()
                .statusCode(201);
        officer()
                .header("Idempotency-Key", "with spaces")
                .body(body)
                .post(BUSINESSES)
                .then()
                .statusCode(400);
    }

    @Test
    void aRefusedCreateMayBeMendedUnderTheSameKey() {
        var key = UUID.randomUUID().toString();

        assertThat(post(key, "{\"name\": \"A\", \"regionCode\": \"12.09.99\"}").statusCode())
                .isEqualTo(400);
        assertThat(post(key, aBusiness()).statusCode()).isEqualTo(201);
    }

    @Test
    void ofTwoChangesOfOneVersionOneWins() throws Exception {
        var id = registered();

        var statuses = atOnce(2, () -> officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Nama %s\", \"regionCode\": \"12.09\"}".formatted(UUID.randomUUID()))
                .put(BUSINESSES + "/" + id)
                .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        officer().get(BUSINESSES + "/" + id).then().body("version", equalTo(1));
    }

    @Test
    void aLostRaceForANumberIsAConflict() throws Exception {
        var body = aBusiness();

        var statuses = atOnce(20, () -> officer().body(body).post(BUSINESSES).statusCode());

        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(19);
    }

    private static Response post(String key, String body) {
        return officer().header("Idempotency-Key", key).body(body).post(BUSINESSES);
    }
}
