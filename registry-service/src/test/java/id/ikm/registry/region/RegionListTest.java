package id.ikm.registry.region;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
class RegionListTest {

    private static final String REGIONS = "/registry/v1/regions";

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

    private static ValidatableResponse get(String path) {
        return given().get(REGIONS + path).then();
    }

    private static List<String> codes(ValidatableResponse page) {
        return page.extract().path("data.code");
    }
}
