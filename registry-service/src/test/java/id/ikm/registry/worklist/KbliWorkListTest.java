package id.ikm.registry.worklist;

import static id.ikm.registry.classification.KbliFixtures.uploadSuccessors;
import static id.ikm.registry.job.JobFixtures.ended;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.registry.classification.KbliFixtures;
import id.ikm.registry.region.succession.SuccessionFixtures;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class KbliWorkListTest {

    private static final String PATH = "/registry/v1/work-lists/kbli";

    @Inject
    KbliFixtures fixtures;

    private String older;
    private String newer;
    private String region;

    @BeforeEach
    void anEditionThatDividesACode() {
        older = fixtures.anEditionOf(100);
        newer = fixtures.anEditionOf(100);
        ended(uploadSuccessors(older, newer, "10001,20001\n10002,20002\n10002,20003\n10003,\n"));
        region = SuccessionFixtures.aRegency().value();
        SuccessionFixtures.decreed("2011-01-01", "%1$s,Kabupaten Kode\n%1$s.01,Satu\n".formatted(region));
    }

    @Test
    void listsBusinessesOfOlderEditionsWithWhatTheirCodesCanBe() {
        var several = aBusiness(region, older + "10002");
        aBusiness(region, newer + "20001");
        aBusiness(region, null);

        work("").body("data.id", contains(several))
                .body("data[0].codes[0].kbli.code", equalTo("10002"))
                .body("data[0].codes[0].main", equalTo(true))
                .body("data[0].codes[0].match.outcome", equalTo("SEVERAL"))
                .body("data[0].codes[0].match.candidates.code", contains("20002", "20003"));
    }

    @Test
    void tellsThoseWhereSomebodyMustChooseFromThoseThatGoOverAsTheyAre() {
        var one = aBusiness(region, older + "10001");
        var several = aBusiness(region, older + "10002");
        var none = aBusiness(region, older + "10003");
        var unknown = aBusiness(region, older + "10004");
        var alsoSeveral = aBusiness(region, older + "10001", older + "10002");

        work("&decision=false").body("data.id", contains(one));
        work("&decision=true").body("data.id", containsInAnyOrder(several, none, unknown, alsoSeveral));
        work("").body("data", hasSize(5));
    }

    @Test
    void looksAtFurtherCodesToo() {
        var id = aBusiness(region, newer + "20001", newer + "20002", older + "10003");

        work("&decision=true")
                .body("data.id", contains(id))
                .body("data[0].codes.kbli.code", contains("10003"))
                .body("data[0].codes.main", contains(false))
                .body("data[0].codes.match.outcome", contains("NONE"));
    }

    @Test
    void leavesOutWhatIsClosed() {
        var id = aBusiness(region, older + "10002");
        as("registry-officer", region)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Tutup"))
                .post("/registry/v1/businesses/" + id + "/closure")
                .then()
                .statusCode(200);

        work("").body("data", empty());
    }

    @Test
    void pagesThroughItsRegionAndNoOther() {
        var all = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            all.add(aBusiness(i % 2 == 0 ? region : region + ".01", older + "1000" + (1 + i % 4)));
        }
        aBusiness("12.09", older + "10002");
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = work("&limit=2" + (cursor == null ? "" : "&cursor=" + cursor));
            seen.addAll(page.extract().<List<String>>path("data.id"));
            cursor = page.extract().path("page.nextCursor");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        as("registry-officer", region)
                .get(PATH + "?edition=" + newer + "&region=" + region + ".01")
                .then()
                .body("data", hasSize(3));
        as("registry-officer", region).get(PATH + "?region=12.09").then().statusCode(403);
        as("registry-officer", "98")
                .get(PATH + "?edition=" + newer + "&region=" + region)
                .then()
                .body("data", hasSize(7));
    }

    @Test
    void isOfTheEditionInForceUnlessAnotherIsAskedFor() {
        var id = aBusiness(region, "202013134");

        as("registry-officer", region)
                .get(PATH)
                .then()
                .body("data.id", contains(id))
                .body("data[0].codes[0].match.candidates.code", contains("13133"));
        as("registry-officer", region).get(PATH + "?edition=2020").then().body("data", empty());
        as("registry-officer", region).get(PATH + "?edition=2098").then().statusCode(400);
    }

    private ValidatableResponse work(String query) {
        return as("registry-officer", region)
                .get(PATH + "?edition=" + newer + query)
                .then()
                .statusCode(200);
    }

    /** The main code and further ones, each written behind its edition. */
    private static String aBusiness(String region, String mainKbli, String... furtherKbli) {
        var command = new HashMap<String, Object>(Map.of("name", "Usaha " + UUID.randomUUID(), "regionCode", region));
        command.put("mainKbli", mainKbli == null ? null : kbli(mainKbli));
        command.put(
                "furtherKbli",
                Arrays.stream(furtherKbli).map(KbliWorkListTest::kbli).toList());
        return as("registry-officer", "*")
                .body(command)
                .post("/registry/v1/businesses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, String> kbli(String editionAndCode) {
        return Map.of("edition", editionAndCode.substring(0, 4), "code", editionAndCode.substring(4));
    }

    private static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
