package id.ikm.registry.directory.upload;

import static id.ikm.registry.directory.upload.ImportFixtures.PATH;
import static id.ikm.registry.directory.upload.ImportFixtures.aRow;
import static id.ikm.registry.directory.upload.ImportFixtures.asOfficer;
import static id.ikm.registry.directory.upload.ImportFixtures.commit;
import static id.ikm.registry.directory.upload.ImportFixtures.rested;
import static id.ikm.registry.directory.upload.ImportFixtures.sheet;
import static id.ikm.registry.directory.upload.ImportFixtures.upload;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class UploadAccessTest {

    @Test
    void isSeenAndDoneInsideTheRegionOnly() {
        var checked = rested(upload(sheet(aRow()), ""));
        var elsewhere = Tokens.of("registry-officer", "16.07");

        given().auth()
                .oauth2(elsewhere)
                .get(PATH + "/" + checked.path("id"))
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(elsewhere)
                .get(PATH + "/" + checked.path("id") + "/rows")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(elsewhere)
                .header("If-Match", "*")
                .post(PATH + "/" + checked.path("id") + "/commit")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(elsewhere)
                .contentType("text/csv")
                .body("x")
                .post(PATH + "?regencyCode=12.09")
                .then()
                .statusCode(403);
        given().auth().oauth2(Tokens.of("auditor", "12.09")).get(PATH).then().statusCode(403);
        asOfficer().get(PATH + "?limit=1000").then().body("data.id", hasItem(checked.<String>path("id")));
    }

    @Test
    void demandsTheVersionThatWasLookedAt() {
        var checked = rested(upload(sheet(aRow()), ""));

        asOfficer().post(PATH + "/" + checked.path("id") + "/commit").then().statusCode(428);
        asOfficer()
                .header("If-Match", "\"0\"")
                .post(PATH + "/" + checked.path("id") + "/commit")
                .then()
                .statusCode(412);
        commit(checked).then().statusCode(202).body("id", notNullValue());
    }
}
