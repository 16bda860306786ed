package id.ikm.registry.region;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RegionResourceTest {

    private static final String REGIONS = "/registry/v1/regions";

    @Test
    void showsARegionWithItsDecree() {
        get("/12.09.19.1007")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", containsString("max-age"))
                .body("name", equalTo("Mekar Baru"))
                .body("level", equalTo("VILLAGE"))
                .body("kind", equalTo("KELURAHAN"))
                .body("partOf", equalTo("Kota Kisaran Barat, Kabupaten Asahan, Sumatera Utara"))
                .body("postalCode", equalTo("21216"))
                .body("bpsCode", nullValue())
                .body("decree", equalTo("Kepmendagri 300.2.2-2138/2025"))
                .body("validFrom", nullValue())
                .body("supersededBy", empty());
    }

    @Test
    void answers304ToAReaderThatHasIt() {
        given().header("If-None-Match", "\"1\"").get(REGIONS + "/12.09").then().statusCode(304);
    }

    @Test
    void knowsTraditionalVillages() {
        get("/91.03.01.3007").statusCode(200).body("kind", equalTo("DESA_ADAT"));
    }

    @Test
    void answers404ForACodeThatNoDecreeHas() {
        get("/12.99").statusCode(404).contentType("application/problem+json").body("detail", containsString("12.99"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/12.09.1007", "/1209", "/12.09.19.107", "/x"})
    void answers400ForWhatIsNoCode(String code) {
        get(code).statusCode(400).body("errors.pointer", contains("{code}"));
    }

    @Test
    void saysInTwoLanguagesThatACodeWithoutDotsIsAmbiguous() {
        get("/1209")
                .body("errors[0].detail", containsString("bermakna ganda"))
                .body("errors[0].detail", containsString("12.09"));
        given().header("Accept-Language", "en")
                .get(REGIONS + "/1209")
                .then()
                .body("errors[0].detail", containsString("ambiguous"));
    }

    @ParameterizedTest
    @CsvSource({"12.09, 1208, Kabupaten Asahan", "12.71, 1275, Kota Medan", "64.08, 6404, Kabupaten Kutai Timur"})
    void keepsBpsCodesApart(String code, String bpsCode, String name) {
        get("/" + code).body("bpsCode", equalTo(bpsCode)).body("name", equalTo(name));
        get("?bpsCode=" + bpsCode).body("data.code", contains(code));
    }

    @Test
    void knowsAsahanByItsOwnBpsCodeAndNotByThatOfItsNeighbour() {
        get("/12.08").body("name", equalTo("Kabupaten Simalungun")).body("bpsCode", nullValue());
        get("?bpsCode=1209").body("data", empty());
    }

    private static ValidatableResponse get(String path) {
        return given().get(REGIONS + path).then();
    }
}
