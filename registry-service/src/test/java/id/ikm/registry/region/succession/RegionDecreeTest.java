package id.ikm.registry.region.succession;

import static id.ikm.registry.region.succession.SuccessionFixtures.aRegency;
import static id.ikm.registry.region.succession.SuccessionFixtures.decreed;
import static id.ikm.registry.region.succession.SuccessionFixtures.succeeded;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.registry.region.Regions;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.FieldFault;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RegionDecreeTest {

    private static final String FIRST = "2011-01-01";
    private static final String SPLIT = "2016-01-01";

    @Inject
    Regions regions;

    @Test
    void splitsARegencyAndMovesItsDistricts() {
        var mother = aRegency();
        var daughter = aRegency();
        decreed(FIRST, "%1$s,Kabupaten Induk\n%1$s.01,Satu\n%1$s.02,Dua\n".formatted(mother));
        decreed(SPLIT, "%1$s,Kabupaten Muda\n%1$s.01,Dua\n".formatted(daughter));
        succeeded(SPLIT, "%1$s,%1$s\n%1$s,%2$s\n%1$s.02,%2$s.01\n".formatted(mother, daughter))
                .body("state", equalTo("SUCCEEDED"));

        resolution(mother + ".02", "asOf=2020-01-01")
                .body("outcome", equalTo("ONE"))
                .body("candidates.code", contains(daughter + ".01"))
                .body("candidates[0].partOf", equalTo("Kabupaten Muda, Provinsi Uji"));
        resolution(mother + ".01", "asOf=2020-01-01").body("outcome", equalTo("SAME"));
        resolution(mother.value(), "asOf=2020-01-01&writtenOn=2015-01-01")
                .body("outcome", equalTo("SEVERAL"))
                .body("candidates.code", contains(mother.value(), daughter.value()));
        resolution(mother.value(), "").body("outcome", equalTo("SAME"));
        resolution(daughter.value(), "asOf=2015-12-31")
                .body("outcome", equalTo("ONE"))
                .body("candidates.code", contains(mother.value()));
        resolution(daughter.value(), "asOf=2010-12-31").body("outcome", equalTo("NOT_YET"));
    }

    @Test
    void keepsARetiredCodeWithItsSuccessorsAndTakesItForOlderRecords() {
        var old = aRegency();
        var merged = aRegency();
        decreed(FIRST, "%s,Kabupaten Kecil\n%s,Kabupaten Besar\n".formatted(old, merged));
        succeeded(SPLIT, old + "," + merged + "\n");

        given().get("/registry/v1/regions/" + old + "?asOf=2015-12-31")
                .then()
                .body("validTo", equalTo(SPLIT))
                .body("supersededBy", contains(merged.value()));
        given().get("/registry/v1/regions/" + old).then().statusCode(404);
        var warnings = new Warnings();
        regions.requireLocal(old, "/regionCode", warnings);
        assertThat(warnings.faults())
                .containsExactly(FieldFault.at("/regionCode", "region.superseded", old, merged.value()));
        assertThat(regions.retiredInto(merged)).containsExactly(old);
        assertThat(regions.retiredInto(old)).isEmpty();
    }

    @Test
    void findsWhatWasWrittenBeforeSeveralChanges() {
        var first = aRegency();
        var second = aRegency();
        var third = aRegency();
        decreed(FIRST, "%1$s,Lama\n%1$s.01,Desa Lama\n".formatted(first));
        decreed("2013-01-01", "%1$s,Tengah\n%1$s.01,Desa Tengah\n".formatted(second));
        succeeded("2013-01-01", "%1$s,%2$s\n%1$s.01,%2$s.01\n".formatted(first, second));
        decreed(SPLIT, "%1$s,Baru\n%1$s.07,Desa Baru\n".formatted(third));
        succeeded(SPLIT, "%1$s,%2$s\n%1$s.01,%2$s.07\n".formatted(second, third));

        assertThat(regions.retiredInto(third))
                .extracting(Object::toString)
                .containsExactly(first.value(), first + ".01", second.value(), second + ".01");
        resolution(first + ".01", "").body("candidates.code", contains(third + ".07"));
    }

    @Test
    void beginsANewPeriodForANewNameAndChangesNothingForTheSameFile() {
        var code = aRegency();
        decreed(FIRST, code + ",Nama Lama\n");

        decreed(SPLIT, code + ",Nama Baru\n")
                .body("outcome.changed", equalTo(1))
                .body("outcome.created", equalTo(0));
        decreed(SPLIT, code + ",Nama Baru\n")
                .body("outcome.changed", equalTo(0))
                .body("outcome.unchanged", equalTo(2));

        given().get("/registry/v1/regions/" + code + "?asOf=2015-01-01").then().body("name", equalTo("Nama Lama"));
        given().get("/registry/v1/regions/" + code).then().body("name", equalTo("Nama Baru"));
        resolution(code.value(), "asOf=2015-01-01").body("outcome", equalTo("SAME"));
    }

    @Test
    void knowsADissolvedRegionAndOneOfWhichNothingIsTold() {
        var dissolved = aRegency();
        decreed(FIRST, dissolved + ",Bubar\n");
        succeeded(SPLIT, dissolved + ",\n");

        resolution(dissolved.value(), "").body("outcome", equalTo("NONE")).body("candidates", empty());
        given().get("/registry/v1/regions/98.99/resolution").then().statusCode(404);
    }

    @Test
    void refusesAFileThatWouldLeaveTheTree() {
        var mother = aRegency();
        var other = aRegency();
        decreed(FIRST, "%1$s,Induk\n%1$s.01,Satu\n%2$s,Lain\n".formatted(mother, other));

        decreed(SPLIT, "98.98.01,Tanpa Induk\n").body("failure.errors.code", contains("region-import.no-parent"));
        succeeded(SPLIT, mother + "," + other + "\n").body("failure.errors.code", contains("region-import.orphan"));
        succeeded(SPLIT, "%s,98.97\n98.96,%s\n%s,%s.01\n".formatted(mother, other, other, mother))
                .body("failure.errors.row", contains(2, 3, 4));
        decreed("2010-01-01", other + ",Lebih Tua\n")
                .body("failure.errors.code", contains("region-import.later", "region-import.later"));

        given().get("/registry/v1/regions/" + mother).then().statusCode(200);
    }

    @Test
    void isForAdministratorsAlone() {
        for (var kind : new String[] {"decrees", "successions"}) {
            given().auth()
                    .oauth2(Tokens.of("registry-officer"))
                    .contentType("text/csv")
                    .body("code,name\n98,x")
                    .post("/registry/v1/regions/" + kind + "/imports?decree=x&effectiveOn=2016-01-01")
                    .then()
                    .statusCode(403);
            given().auth()
                    .oauth2(Tokens.of("admin"))
                    .contentType("text/csv")
                    .body("code,name\n98,x")
                    .post("/registry/v1/regions/" + kind + "/imports?effectiveOn=2016-01-01")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?decree"));
        }
    }

    private static ValidatableResponse resolution(String code, String query) {
        return given().get("/registry/v1/regions/" + code + "/resolution" + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }
}
