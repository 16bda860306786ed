package id.ikm.registry.classification;

import static id.ikm.registry.classification.KbliFixtures.uploadSuccessors;
import static id.ikm.registry.job.JobFixtures.ended;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ImportingKbliSuccessorsTest {

    @Inject
    KbliFixtures fixtures;

    @Inject
    KbliCorrespondence correspondence;

    private String older;
    private String newer;

    @BeforeEach
    void twoEditions() {
        older = fixtures.anEditionOf(100);
        newer = fixtures.anEditionOf(100);
    }

    @Test
    void changesNothingForTheSameFile() {
        imported("10001,20001\n10001,20002\n10002,\n").body("outcome.created", equalTo(3));

        imported("10001,20001\n10001,20002\n10002,\n")
                .body("outcome.created", equalTo(0))
                .body("outcome.removed", equalTo(0))
                .body("outcome.unchanged", equalTo(3));
    }

    @Test
    void hasForACodeThatTheFileNamesExactlyWhatTheFileSays() {
        imported("10001,20001\n10001,20002\n10002,20003\n");

        imported("10001,20004\n").body("outcome.created", equalTo(1)).body("outcome.removed", equalTo(2));

        assertThat(successor("10001")).isEqualTo("20004");
        assertThat(successor("10002")).isEqualTo("20003");
    }

    @Test
    void namesEveryWrongRowAndStoresNothing() {
        imported("1001,20001\n10001,2001\n10002,20002\n10002,20002\n10003,\n10003,20003\n10004,20004\n")
                .body("state", equalTo("FAILED"))
                .body("failure.errors.row", contains(2, 3, 5, 7))
                .body("failure.errors.column", contains("code", "successor_code", "successor_code", "successor_code"));

        assertThat(correspondence.of(new KbliCode(older, "10004"), newer)).isEqualTo(KbliMatch.UNKNOWN);
    }

    @Test
    void goesForwardOnly() {
        uploadSuccessors(newer, older, "10001,20001\n").then().statusCode(400);
        uploadSuccessors(older, "1999", "10001,20001\n").then().statusCode(400);
        uploadSuccessors("1999", newer, "10001,20001\n").then().statusCode(404);
    }

    @Test
    void letsAnOperatorSetSinceWhenAnEditionIsInForce() {
        var year = "18" + older.substring(2);
        validity("\"1\"", "{\"validFrom\": \"%s-01-01\", \"validTo\": \"%s-12-31\"}".formatted(year, year))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("validTo", equalTo(year + "-12-31"));

        given().get("/registry/v1/kbli/" + older + "/10001/resolution?asOf=" + year + "-12-30")
                .then()
                .body("outcome", equalTo("SAME"));
        given().get("/registry/v1/kbli/" + older + "/10001/resolution?asOf=" + year + "-12-31")
                .then()
                .body("outcome", equalTo("UNKNOWN"));
    }

    @Test
    void refusesTwoEditionsInForceOnOneDay() {
        validity("\"1\"", "{\"validFrom\": \"2025-01-01\"}").statusCode(409);
        validity("\"1\"", "{\"validFrom\": \"1825-01-01\", \"validTo\": \"1825-01-01\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/validTo"));
        validity(null, "{\"validFrom\": \"1825-01-01\"}").statusCode(428);
    }

    private ValidatableResponse imported(String rows) {
        return ended(uploadSuccessors(older, newer, rows)).then();
    }

    private String successor(String code) {
        return correspondence
                .of(new KbliCode(older, code), newer)
                .candidates()
                .getFirst()
                .code();
    }

    private ValidatableResponse validity(String ifMatch, String body) {
        var request = given().auth().oauth2(Tokens.of("admin")).contentType(ContentType.JSON);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(body)
                .put("/registry/v1/kbli-editions/" + older + "/validity")
                .then();
    }
}
