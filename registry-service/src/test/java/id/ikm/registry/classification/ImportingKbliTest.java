package id.ikm.registry.classification;

import static id.ikm.registry.classification.KbliFixtures.upload;
import static id.ikm.registry.job.JobFixtures.ended;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import id.ikm.web.problem.InvalidRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ImportingKbliTest {

    @Inject
    KbliFixtures fixtures;

    @Inject
    Kblis kblis;

    @Test
    void storesWhatTheFileHas() {
        var edition = fixtures.anEditionOf(100);

        ended(upload(edition, "code,title\nC,Industri\n10,\"Makanan, dan lain-lain\"\n10710,Roti\n01111,Jagung\n"))
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .body("outcome.created", equalTo(4))
                .body("progress.rows", equalTo(4))
                .body("failure", nullValue());

        kbli(edition, "10").body("title", equalTo("Makanan, dan lain-lain")).body("section", equalTo("C"));
        kbli(edition, "01111").body("section", equalTo("A")).body("manufacturing", equalTo(false));
        edition(edition).body("complete", equalTo(false)).body("loadedCodes", equalTo(2));
    }

    @Test
    void changesNothingForTheSameFile() {
        var edition = fixtures.anEditionOf(100);
        ended(upload(edition, "code,title\n10710,Roti\n10761,Kopi\n"));

        ended(upload(edition, "code,title\n10710,Roti\n10761,Kopi\n"))
                .then()
                .body("outcome.created", equalTo(0))
                .body("outcome.changed", equalTo(0))
                .body("outcome.unchanged", equalTo(2));
        kbli(edition, "10710").header("ETag", "\"1\"");

        ended(upload(edition, "code,title\n10710,Roti dan kue\n")).then().body("outcome.changed", equalTo(1));
        kbli(edition, "10710").header("ETag", "\"2\"").body("title", equalTo("Roti dan kue"));
    }

    @Test
    void readsWhatASpreadsheetSaves() {
        var edition = fixtures.anEditionOf(100);

        ended(upload(edition, "\uFEFFTitle;CODE\r\nKopi;10761\r\n")).then().body("outcome.created", equalTo(1));

        kbli(edition, "10761").body("title", equalTo("Kopi"));
    }

    @Test
    void namesEveryWrongRowAndStoresNothing() {
        var edition = fixtures.anEditionOf(100);

        ended(upload(edition, "code,title\n10710,Roti\n1071X,Roti\n10761,\n10710,Roti lagi\n11,Minuman,lebih\n"))
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure.code", equalTo("job.rows-refused"))
                .body("failure.errors.row", contains(6));
        ended(upload(edition, "code,title\n10710,Roti\n1071X,Roti\n10761,\n10710,Roti lagi\n"))
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure.errorCount", equalTo(3))
                .body("failure.errors.row", contains(3, 4, 5))
                .body("failure.errors.column", contains("code", "title", "code"))
                .body("failure.errors[2].detail", containsString("baris 2"))
                .body("outcome", nullValue());

        kbli(edition, "10710").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'kode,judul\n10,x', csv.column-missing",
        "'code,title,note\n10,x,y', csv.column-unknown",
        "'code,title\n', csv.empty",
        "'code,title\n10,\"x\n11,y', csv.control-character",
        "'code,code,title\n10,10,x', csv.column-twice"
    })
    void saysWhyAFileCannotBeRead(String file, String reason) {
        ended(upload(fixtures.anEditionOf(100), file)).then().body("failure.errors.code", contains(reason));
    }

    @Test
    void isCompleteOnceAllCodesAreHereAndKnowsThenWhatDoesNotExist() {
        var edition = fixtures.anEditionOf(2);
        ended(upload(edition, "code,title\n10710,Tebakan\n"));
        assertThatCode(() -> kblis.require(new KbliCode(edition, "99999"), "/mainKbli"))
                .doesNotThrowAnyException();

        ended(upload(edition, "code,title\n10761,Kopi\n10799,Lainnya\n")).then().body("outcome.removed", equalTo(1));

        edition(edition).body("complete", equalTo(true)).body("loadedCodes", equalTo(2));
        assertThat(kblis.contains(new KbliCode(edition, "10710"))).isFalse();
        assertThatCode(() -> kblis.require(new KbliCode(edition, "10761"), "/mainKbli"))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> kblis.require(new KbliCode(edition, "10710"), "/mainKbli"))
                .satisfies(e -> assertThat(e.faults().getFirst().pointer()).isEqualTo("/mainKbli/code"));
    }

    @Test
    void isForAdministratorsAlone() {
        given().contentType("text/csv")
                .body("code,title\n10,x")
                .post(imports("2025"))
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of("registry-officer"))
                .contentType("text/csv")
                .body("code,title\n10,x")
                .post(imports("2025"))
                .then()
                .statusCode(403);
    }

    @Test
    void refusesWhatIsNoFileAtOnce() {
        upload("1999", "code,title\n10,x").then().statusCode(404);
        upload("2025", "").then().statusCode(400);
        given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("application/json")
                .body("{}")
                .post(imports("2025"))
                .then()
                .statusCode(415);
    }

    @Test
    void queuesOneJobForARepeatedRequest() {
        var edition = fixtures.anEditionOf(100);
        var request = given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("code,title\n10710,Roti\n");

        var first =
                request.post(imports(edition)).then().statusCode(202).extract().header("Location");
        var second =
                request.post(imports(edition)).then().statusCode(202).extract().header("Location");

        assertThat(second).isEqualTo(first);
    }

    private static String imports(String edition) {
        return "/registry/v1/kbli-editions/" + edition + "/imports";
    }

    private static ValidatableResponse kbli(String edition, String code) {
        return given().get("/registry/v1/kbli/" + edition + "/" + code).then();
    }

    private static ValidatableResponse edition(String edition) {
        return given().get("/registry/v1/kbli-editions/" + edition).then();
    }
}
