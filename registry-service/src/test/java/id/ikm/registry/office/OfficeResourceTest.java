package id.ikm.registry.office;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class OfficeResourceTest {

    private static final String PATH = "/registry/v1/offices";

    @Test
    void opensAnOfficeUnderItsLocalName() {
        var command = anOffice("12.09");

        var id = opened(command);

        as("auditor", "12.09")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("shortName", equalTo("Diskopdagin Asahan"));
        as("auditor", "12.09").get(PATH + "?limit=1000").then().body("data.id", hasItem(id));
    }

    @Test
    void refusesTheSameNameTwiceInARegion() {
        var command = anOffice("12.09");
        opened(command);

        as("admin", "*").body(command).post(PATH).then().statusCode(409).body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void renamesAnOfficeForWhoKnowsItsVersion() {
        var id = opened(anOffice("12.09"));
        var change = new ChangeOffice("Dinas Baru " + UUID.randomUUID(), null);

        as("admin", "12.09").body(change).put(PATH + "/" + id).then().statusCode(428);
        as("admin", "12.09")
                .body(change)
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo(change.name()));
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var id = opened(anOffice("16.07"));

        as("admin", "12.09").get(PATH + "/" + id).then().statusCode(404);
        as("admin", "12.09").get(PATH + "?limit=1000").then().body("data.id", not(hasItem(id)));
        as("admin", "12.09").get(PATH + "?region=16.07").then().statusCode(403);
        as("admin", "12.09").body(anOffice("16.07")).post(PATH).then().statusCode(403);
        as("admin", "12.09")
                .body(new ChangeOffice("Direbut", null))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(403);
    }

    private static OpenOffice anOffice(String region) {
        var name = "Dinas Koperasi, Perdagangan, dan Perindustrian " + UUID.randomUUID();
        return new OpenOffice(name, "Diskopdagin Asahan", new RegionCode(region));
    }

    private static String opened(OpenOffice command) {
        return as("admin", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
