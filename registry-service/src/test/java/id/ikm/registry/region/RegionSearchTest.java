package id.ikm.registry.region;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RegionSearchTest {

    private static final String REGIONS = "/registry/v1/regions";

    @Test
    void findsTheDistrictAndTheVillageOfOneName() {
        get("?q=Meranti&under=12.09").body("data.code", contains("12.09.08", "12.09.08.2002"));
        get("?q=Meranti&limit=200").body("data.findAll { it.name == 'Meranti' }", hasSize(10));
    }

    @ParameterizedTest
    @CsvSource({
        "MERANTI, 12.09.08",
        "merantti, 12.09.08",
        "jombnag, 35.17",
        "banyuasin, 16.07",
        "medn, 12.71",
        "regapuu, 53.07.01.2021",
        "soka'an, 35.13.15.2017",
        "KÉNDALSARI, 35.17.11.2016",
        "Kab. Asahan, 12.09",
        "kec simpang empat, 12.09.12",
        "desa kendalsari, 35.17.11.2016"
    })
    void findsANameHoweverItIsWritten(String text, String code) {
        given().queryParam("q", text)
                .queryParam("limit", 100)
                .get(REGIONS)
                .then()
                .statusCode(200)
                .body("data.code", hasItem(code));
    }

    @Test
    void showsTheLargerRegionFirst() {
        get("?q=asahan&limit=1").body("data.code", contains("12.09"));
        get("?q=kota medan&limit=1").body("data.code", contains("12.71"));
    }

    @Test
    void narrowsBySeveralFilters() {
        get("?q=meranti&level=district&under=12.09").body("data.code", contains("12.09.08"));
        get("?parent=12&level=regency&limit=50")
                .body("data", hasSize(33))
                .body("data.code", everyItem(startsWith("12.")));
        get("?under=12.09&level=village&limit=1000").body("data", hasSize(27 + 177));
        get("?under=12.0").statusCode(400);
    }

    @Test
    void takesSignsInANameForText() {
        for (String text : List.of("100%", "a_b", "'; drop table region; --", "a\\b", "meranti:")) {
            given().queryParam("q", text).get(REGIONS).then().statusCode(200);
        }
        get("?limit=1").body("data", hasSize(1));
    }

    private static ValidatableResponse get(String path) {
        return given().get(REGIONS + path).then();
    }
}
