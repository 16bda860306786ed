package id.ikm.registry.classification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class KbliResourceTest {

    @Test
    void tellsOneCodeOfTwoEditionsApart() {
        get("/2020/13133").body("title", equalTo("Industri pencetakan kain"));
        get("/2025/13133")
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("title", equalTo("Industri kain batik"))
                .body("level", equalTo("SUBCLASS"))
                .body("section", equalTo("C"))
                .body("manufacturing", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"38220, E", "56304, I"})
    void knowsWhatIsNotAnIndustry(String code, String section) {
        get("/2020/" + code).body("manufacturing", equalTo(false)).body("section", equalTo(section));
    }

    @ParameterizedTest
    @CsvSource({"13134, 13133", "23953, 23951", "23951, 23951", "19292, 19205", "18111, 18111"})
    void tellsWhatACodeWentOverInto(String code, String successor) {
        get("/2020/" + code + "/successors")
                .body("data.code", contains(successor))
                .body("data.edition", contains("2025"));
    }

    @Test
    void tellsNothingWhereNoSuccessorIsRecorded() {
        get("/2025/13133/successors").statusCode(200).body("data", empty());
    }

    @Test
    void saysOfAnIncompleteEditionThatTheCodeIsNotLoaded() {
        get("/2020/47111").statusCode(404).body("detail", containsString("belum lengkap"));
        get("/1999/47111").statusCode(404).body("detail", containsString("1999"));
        get("/2020/%00").statusCode(400).body("errors.pointer", contains("{code}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2025"})
    void hasTheDivisionsOfManufacturing(String edition) {
        var divisions = IntStream.rangeClosed(10, 33).mapToObj(String::valueOf).toArray(String[]::new);

        get("?edition=" + edition + "&limit=1000")
                .body("data.findAll { it.level == 'DIVISION' }.code", contains(divisions));
    }

    @Test
    void findsCodesByTitleAndPrefix() {
        get("?q=batik").body("data.findAll { it.edition in ['2020', '2025'] }.code", hasItems("13134", "13133"));
        get("?q=kopy&edition=2020").body("data.code", contains("10761"));
        get("?prefix=107&edition=2020").body("data", hasSize(4)).body("data.code", everyItem(startsWith("107")));
        get("?prefix=1%25").statusCode(400).body("errors.pointer", contains("?prefix"));
    }

    @Test
    void pagesThroughBothEditions() {
        String cursor =
                get("?prefix=13&limit=3").body("data", hasSize(3)).extract().path("page.nextCursor");

        get("?prefix=13&limit=3&cursor=" + cursor).body("data", hasSize(3)).body("data[0].code", equalTo("13134"));
    }

    @Test
    void listsTheEditionsAndHowMuchOfThemIsHere() {
        given().get("/registry/v1/kbli-editions")
                .then()
                .statusCode(200)
                .body("data.find { it.edition == '2020' }.expectedCodes", equalTo(1790))
                .body("data.find { it.edition == '2025' }.expectedCodes", equalTo(1559))
                .body("data.find { it.edition == '2025' }.complete", equalTo(false));
    }

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false).get("/registry/v1/kbli" + path).then();
    }
}
