package id.ikm.registry.overlap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** AS-14: Kutai Timur tells IKM from other UMKM, which go to the cooperatives office. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class OverlapResourceTest {

    private static final Map<String, Object> PRODUCES =
            Map.of("produces", true, "processesMaterials", true, "hasProductionPlace", true);
    private static final long MILLION = 1_000_000L;

    @Test
    void countsEachBusinessInOneGroup() {
        var before = overlap("64.08.12");

        registered("11051", PRODUCES, 6, 400 * MILLION)
                .body("industryStatus", equalTo("INDUSTRY"))
                .body("classes.msmeClass", equalTo("MICRO"))
                .body("classes.industryScale", equalTo("SMALL"));
        registered("47111", Map.of("produces", false), 2, 50 * MILLION)
                .body("industryStatus", equalTo("NOT_INDUSTRY"))
                .body("warnings.code", hasItem("industry-advice.REFER_TO_COOPERATIVES_OFFICE"));
        registered("11051", PRODUCES, 30, 12_000 * MILLION);
        registered("11051", PRODUCES, 30, 16_000 * MILLION);
        registered("11051", PRODUCES, 6, null);
        registered("11051", Map.of("produces", true, "processesMaterials", true), 6, 400 * MILLION);

        var after = overlap("64.08.12");
        assertThat(after.both()).isEqualTo(before.both() + 1);
        assertThat(after.msmeOnly()).isEqualTo(before.msmeOnly() + 1);
        assertThat(after.ikmOnly()).isEqualTo(before.ikmOnly() + 1);
        assertThat(after.neither()).isEqualTo(before.neither() + 1);
        assertThat(after.unknown()).isEqualTo(before.unknown() + 2);
        assertThat(after.total()).isEqualTo(before.total() + 6);
        assertThat(after.both() + after.msmeOnly() + after.ikmOnly() + after.neither() + after.unknown())
                .isEqualTo(after.total());
        assertThat(overlap("64.08").total()).isGreaterThanOrEqualTo(after.total());
        assertThat(overlap("64").total()).isGreaterThanOrEqualTo(after.total());
    }

    @Test
    void countsOnlyInTheCallersRegion() {
        as("reporting-analyst", "64.08")
                .get("/registry/v1/overlap?region=12.09")
                .then()
                .statusCode(403);
        var whole = as("reporting-analyst", "64.08").get("/registry/v1/overlap").as(OverlapView.class);
        assertThat(whole.total()).isEqualTo(overlap("64.08").total());
        as("reporting-analyst", "*").get("/registry/v1/overlap").then().statusCode(200);
    }

    private static OverlapView overlap(String region) {
        return as("reporting-analyst", "64")
                .get("/registry/v1/overlap?region=" + region)
                .as(OverlapView.class);
    }

    private static ValidatableResponse registered(
            String kbli, Map<String, Object> production, int workers, Long investment) {
        var size = new HashMap<String, Object>(Map.of("workers", workers));
        size.put("investment", investment);
        return as("registry-officer", "64.08")
                .body(Map.of(
                        "name",
                        "Usaha " + UUID.randomUUID(),
                        "regionCode",
                        "64.08.12",
                        "mainKbli",
                        Map.of("edition", "2020", "code", kbli),
                        "production",
                        production,
                        "size",
                        size))
                .post("/registry/v1/businesses")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
