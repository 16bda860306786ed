package id.ikm.registry.cluster.threshold;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.Told;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ThresholdEventTest {

    @Test
    void anotherNumberIsToldAndTheOneThatItEnds() {
        var first = put("2031-01-01", 5);
        var second = put("2032-01-01", 7);

        var told = Told.on(
                "ikm.registry.clusterthreshold",
                3,
                event -> first.equals(event.getString("data.threshold.code"))
                        || second.equals(event.getString("data.threshold.code")));

        assertThat(told).allMatch(Told::ofNoRegion);
        var ended = told.stream()
                .filter(event -> event.getString("type").equals("ikm.registry.clusterthreshold.ended.v1"))
                .findFirst()
                .orElseThrow();
        assertThat(ended.getString("data.threshold.code")).isEqualTo(first);
        assertThat(ended.getString("data.threshold.validTo")).isEqualTo("2032-01-01");
        assertThat(ended.getLong("version")).isEqualTo(1);
        assertThat(told)
                .filteredOn(event -> event.getString("type").equals("ikm.registry.clusterthreshold.added.v1"))
                .extracting(event -> event.getInt("data.threshold.minimum"))
                .containsExactlyInAnyOrder(5, 7);
    }

    private static String put(String from, int minimum) {
        var code = "DAK_"
                + UUID.randomUUID().toString().replace("-", "").toUpperCase().substring(0, 16);
        given().auth()
                .oauth2(Tokens.of("admin", "*"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "code",
                        code,
                        "purpose",
                        "SENTRA",
                        "island",
                        "PAPUA",
                        "minimum",
                        minimum,
                        "validFrom",
                        from,
                        "source",
                        Map.of("title", "Perpres", "mark", "GENERAL", "citation", "uji")))
                .post("/registry/v1/cluster-thresholds")
                .then()
                .statusCode(201);
        return code;
    }
}
