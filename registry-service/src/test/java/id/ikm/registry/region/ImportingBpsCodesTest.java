package id.ikm.registry.region;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.registry.job.JobFixtures;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ImportingBpsCodesTest {

    private static final String HEADER = "code,bps_code,postal_code\n";

    @Test
    void tellsRegionsTheirCodes() {
        imported("36.01,3601,\n36.01.01.2001,,42211\n").body("outcome.changed", equalTo(2));

        region("36.01").body("bpsCode", equalTo("3601")).header("ETag", "\"2\"");
        region("36.01.01.2001").body("postalCode", equalTo("42211"));
        given().get("/registry/v1/regions?bpsCode=3601").then().body("data.code", contains("36.01"));
    }

    @Test
    void changesNothingForTheSameFileAndErasesNothing() {
        imported("36.02,3602,\n36.02.01.2002,,42391\n");

        imported("36.02,3602,\n36.02.01.2002,,42391\n").body("outcome.changed", equalTo(0));
        imported("36.02,,\n").body("outcome.unchanged", equalTo(1));

        region("36.02").body("bpsCode", equalTo("3602")).header("ETag", "\"2\"");
    }

    @Test
    void letsTwoRegionsExchangeTheirCodes() {
        imported("36.03,3604,\n36.04,3603,\n");

        imported("36.03,3603,\n36.04,3604,\n").body("outcome.changed", equalTo(2));

        region("36.03").body("bpsCode", equalTo("3603"));
        region("36.04").body("bpsCode", equalTo("3604"));
    }

    @ParameterizedTest
    @CsvSource({
        "'3671,3671,', code, region-code.without-dots",
        "'36.99,3699,', code, region.unknown",
        "'36.71,36710,', bps_code, region-import.bps-code",
        "'36.71,3671010,', bps_code, region-import.bps-code",
        "'36.71,1208,', bps_code, region-import.bps-code-taken",
        "'36.71,3671,1511', postal_code, region-import.postal-code"
    })
    void namesTheWrongFieldAndStoresNothing(String row, String column, String reason) {
        imported("36.72,3672,\n" + row + "\n")
                .body("state", equalTo("FAILED"))
                .body("failure.errors.row", contains(3))
                .body("failure.errors.column", contains(column))
                .body("failure.errors.code", contains(reason));

        region("36.72").body("bpsCode", equalTo(null));
    }

    @Test
    void refusesOneCodeForTwoRegions() {
        imported("36.73,3673,\n36.74,3673,\n36.73,,\n").body("failure.errors.code", contains("csv.twice", "csv.twice"));
    }

    @Test
    void isForAdministratorsAlone() {
        upload(Tokens.of("registry-officer"), "36.01,3601,\n").then().statusCode(403);
    }

    private static ValidatableResponse imported(String rows) {
        return JobFixtures.ended(upload(Tokens.of("admin"), rows)).then();
    }

    private static Response upload(String token, String rows) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .body(HEADER + rows)
                .post("/registry/v1/regions/bps-codes/imports");
    }

    private static ValidatableResponse region(String code) {
        return given().get("/registry/v1/regions/" + code).then();
    }
}
