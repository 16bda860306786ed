package id.ikm.registry.certificate;

import static id.ikm.registry.certificate.CertificateRequests.aBusinessIn;
import static id.ikm.registry.certificate.CertificateRequests.aHalalNumber;
import static id.ikm.registry.certificate.CertificateRequests.as;
import static id.ikm.registry.certificate.CertificateRequests.recorded;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class CertificateResourceTest {

    private static final String PATH = "/registry/v1/certificates";

    @Test
    void keepsWhatThePaperSaysAndTellsItsStateOnADay() {
        var path = recorded(aPirt(aBusinessIn("12.09.12"), "2025-01-01", "2027-12-31"));

        as("auditor", "12.09")
                .get(path + "?asOf=2026-01-01")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("VALID"))
                .body("facts.validity.validUntil", equalTo("2027-12-31"));
        as("auditor", "12.09").get(path + "?asOf=2028-01-01").then().body("state", equalTo("EXPIRED"));
    }

    @Test
    void revokesForGood() {
        var path = recorded(aHalal(aBusinessIn("12.09.12"), aHalalNumber()));
        var command = Map.of("revokedOn", "2026-03-01", "reason", "Bahan diganti");

        as("registry-officer", "12.09")
                .body(command)
                .post(path + "/revocation")
                .then()
                .statusCode(428);
        as("registry-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(command)
                .post(path + "/revocation")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        as("registry-officer", "12.09")
                .header("If-Match", "\"1\"")
                .body(command)
                .post(path + "/revocation")
                .then()
                .statusCode(422);
        as("auditor", "12.09").get(path + "?asOf=2026-02-28").then().body("state", equalTo("VALID"));
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var business = aBusinessIn("16.07");
        var path = recorded(aHalal(business, aHalalNumber()));
        var id = path.substring(path.lastIndexOf('/') + 1);

        as("auditor", "12.09").get(path).then().statusCode(404);
        as("auditor", "12.09").get(PATH + "?limit=1000").then().body("data.id", not(hasItem(id)));
        as("auditor", "12.09").get(PATH + "?region=16.07").then().statusCode(403);
        as("registry-officer", "12.09")
                .body(aHalal(business, aHalalNumber()))
                .post(PATH)
                .then()
                .statusCode(403);
        as("registry-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(Map.of("number", aHalalNumber()))
                .put(path)
                .then()
                .statusCode(403);
        as("auditor", "16").get(PATH + "?business=" + business).then().body("data.id", contains(id));
    }

    @Test
    void tellsTheWorldWithEveryChange() {
        var path = recorded(aHalal(aBusinessIn("12.09.12"), aHalalNumber()));
        var id = path.substring(path.lastIndexOf('/') + 1);
        as("registry-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(Map.of("number", aHalalNumber(), "issuer", "BPJPH"))
                .put(path)
                .then()
                .statusCode(200);

        try (var topic = new TopicReader("ikm.registry.certificate")) {
            var events = new ArrayList<JsonPath>();
            soon().untilAsserted(() -> {
                topic.poll().stream()
                        .filter(message -> message.key().equals(id))
                        .forEach(message ->
                                events.add(new JsonPath(new String(message.value(), StandardCharsets.UTF_8))));
                assertThat(events).hasSize(2);
            });
            assertThat(events.get(0).getString("type")).isEqualTo("ikm.registry.certificate.recorded.v1");
            assertThat(events.get(1).getString("type")).isEqualTo("ikm.registry.certificate.changed.v1");
            assertThat(events.get(1).getString("region")).isEqualTo("12.09.12");
            assertThat(events.get(1).getString("data.certificate.issuer")).isEqualTo("BPJPH");
        }
    }

    static Map<String, Object> aPirt(String business, String from, String until) {
        var number = "30633%08d%s".formatted(ThreadLocalRandom.current().nextInt(100_000_000), until.substring(2, 4));
        return command(
                "PIRT",
                business,
                Map.of(
                        "number",
                        number,
                        "issuer",
                        "Bupati",
                        "validity",
                        Map.of("validFrom", from, "validUntil", until)));
    }

    static Map<String, Object> aHalal(String business, String number) {
        return command("HALAL", business, Map.of("number", number, "issuer", "BPJPH"));
    }

    private static Map<String, Object> command(String type, String business, Map<String, Object> facts) {
        return Map.of("type", type, "holder", Map.of("kind", "BUSINESS", "id", business), "facts", facts);
    }
}
