package id.ikm.registry.region;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
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
    void listsWhatARegionConsistsOf() {
        get("/12.09/children?limit=100").body("data", hasSize(25)).body("page.nextCursor", nullValue());
        get("/12.09.19.1007/children").body("data", empty());
        get("/12.99/children").statusCode(404);
    }

    @Test
    void listsWhatARegionBelongsTo() {
        get("/12.09.19.1007/ancestors").body("data.code", contains("12", "12.09", "12.09.19"));
        get("/12/ancestors").body("data", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/35/children?limit=7", "?q=sidomulyo&under=35&limit=7", "?under=12.71&limit=50"})
    void pagesWithoutGapOrRepetition(String list) {
        var whole = codes(get(list.replaceAll("limit=\\d+", "limit=1000")));
        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = get(list + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).statusCode(200);
            paged.addAll(codes(page));
            cursor = page.extract().path("page.nextCursor");
        }

        assertThat(whole).hasSizeGreaterThan(14).doesNotHaveDuplicates();
        assertThat(paged).containsExactlyElementsOf(whole);
    }

    @Test
    void refusesACursorOfAnotherList() {
        String cursor = get("/35/children?limit=7").extract().path("page.nextCursor");

        get("/12/children?limit=7&cursor=" + cursor).statusCode(400).body("errors.pointer", contains("?cursor"));
    }

    @ParameterizedTest
    @CsvSource({
        "?level=town, ?level",
        "?asOf=yesterday, ?asOf",
        "?under=1209, ?under",
        "?q=x, ?q",
        "?q=--, ?q",
        "?bpsCode=12.09, ?bpsCode",
        "?limit=1001, ?limit",
        "?name=Meranti, ?name"
    })
    void namesTheParameterThatIsWrong(String query, String pointer) {
        get(query).statusCode(400).body("errors.pointer", contains(pointer));
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

    private static List<String> codes(ValidatableResponse page) {
        return page.extract().path("data.code");
    }
}
