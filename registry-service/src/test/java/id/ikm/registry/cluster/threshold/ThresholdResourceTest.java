package id.ikm.registry.cluster.threshold;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ThresholdResourceTest {

    private static final String PATH = "/registry/v1/cluster-thresholds";

    @Test
    void everybodyReadsTheRulesWithTheirSources() {
        given().get(PATH)
                .then()
                .statusCode(200)
                .body("data.code", hasItems("PP_29_2018", "PERPRES_123_2020_KALIMANTAN"))
                .body("data.find { it.code == 'PP_29_2018' }.minimum", equalTo(5))
                .body("data.find { it.code == 'PP_29_2018' }.source.mark", equalTo("VERIFIED"));
    }

    @Test
    void aNewNumberEndsTheOneBefore() {
        var first = added("*", "2031-01-01").statusCode(201).extract().<String>path("code");
        var second = added("*", "2032-01-01").statusCode(201).extract().<String>path("code");

        given().get(PATH)
                .then()
                .body("data.find { it.code == '" + first + "' }.term.until", equalTo("2032-01-01"))
                .body("data.find { it.code == '" + second + "' }.term.until", nullValue());
        added("*", "2031-06-01").statusCode(409);
        added("12", "2033-01-01").statusCode(403);
    }

    private static ValidatableResponse added(String region, String from) {
        var code = "DAK_"
                + UUID.randomUUID().toString().replace("-", "").toUpperCase().substring(0, 16);
        return given().auth()
                .oauth2(Tokens.of("admin", region))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "code",
                        code,
                        "purpose",
                        "DAK",
                        "island",
                        "MALUKU",
                        "minimum",
                        5,
                        "validFrom",
                        from,
                        "source",
                        Map.of("title", "Perpres", "mark", "GENERAL", "citation", "uji")))
                .post(PATH)
                .then();
    }
}
