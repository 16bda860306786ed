package id.ikm.registry.worklist;

import static id.ikm.registry.region.succession.SuccessionFixtures.aRegency;
import static id.ikm.registry.region.succession.SuccessionFixtures.decreed;
import static id.ikm.registry.region.succession.SuccessionFixtures.succeeded;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RegionWorkListTest {

    private static final String PATH = "/registry/v1/work-lists/regions";

    @Test
    void listsWhatIsWrittenWithARetiredCodeUntilItIsWrittenAnew() {
        var old = aRegency().value();
        var first = aRegency().value();
        var second = aRegency().value();
        decreed("2011-01-01", "%s,Lama\n%s,Satu\n%s,Dua\n".formatted(old, first, second));
        var id = aBusinessIn(old);
        var elsewhere = aBusinessIn(first);
        as("*").get(PATH + "?region=" + old).then().body("data", empty());

        succeeded("2016-01-01", "%1$s,%2$s\n%1$s,%3$s\n".formatted(old, first, second));

        as("98").get(PATH + "?region=" + old)
                .then()
                .statusCode(200)
                .body("data.id", contains(id))
                .body("data[0].regionCode", equalTo(old))
                .body("data[0].resolution.outcome", equalTo("SEVERAL"))
                .body("data[0].resolution.candidates.code", contains(first, second));
        as("98").get(PATH + "?limit=1000").then().body("data.id", hasItem(id)).body("data.id", not(hasItem(elsewhere)));
        as("98").header("If-Match", "\"0\"")
                .body(Map.of("name", "Pindah", "regionCode", second))
                .put("/registry/v1/businesses/" + id)
                .then()
                .statusCode(200);
        as("98").get(PATH + "?region=" + old).then().body("data", empty());
    }

    @Test
    void isOfTheCallersRegion() {
        var old = aRegency().value();
        decreed("2011-01-01", old + ",Lama\n");
        var id = aBusinessIn(old);
        succeeded("2016-01-01", old + ",\n");

        as("12.09").get(PATH + "?limit=1000").then().body("data.id", not(hasItem(id)));
        as("12.09").get(PATH + "?region=" + old).then().statusCode(403);
        as(old).get(PATH).then().body("data.id", contains(id)).body("data[0].resolution.outcome", equalTo("NONE"));
    }

    private static String aBusinessIn(String region) {
        return as("*").body(Map.of("name", "Lama " + UUID.randomUUID(), "regionCode", region))
                .post("/registry/v1/businesses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification as(String region) {
        return given().auth().oauth2(Tokens.of("registry-officer", region)).contentType(ContentType.JSON);
    }
}
