package id.ikm.registry.group;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.registry.region.RegionCode;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class GroupResourceTest {

    private static final String PATH = "/registry/v1/groups";

    @Test
    void knowsAGroupByNothingButANameAndADistrict() {
        var id = formed(aGroup("12.09.12", null));

        as("auditor", "12.09")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("GROUP"))
                .body("memberBusinessIds.size()", equalTo(0));
    }

    @Test
    void holdsBusinessesAsMembers() {
        var member = aBusinessIn("12.09.12");

        var id = formed(aGroup("12.09.12", Set.of(UUID.fromString(member))));

        as("auditor", "12.09").get(PATH + "/" + id).then().body("memberBusinessIds", contains(member));
    }

    @Test
    void refusesAMemberThatTheCallerCannotSee() {
        var elsewhere = UUID.fromString(aBusinessIn("16.07"));

        as("registry-officer", "12.09")
                .body(aGroup("12.09.12", Set.of(elsewhere)))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/memberBusinessIds"));
    }

    @Test
    void changesItsMembersAndGrowsItsVersion() {
        var id = formed(aGroup("12.09.12", null));
        var member = aBusinessIn("12.09.12");

        as("registry-officer", "12.09")
                .body(aGroup("12.09.12", Set.of(UUID.fromString(member))))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("memberBusinessIds", contains(member));
    }

    @Test
    void warnsInTheLanguageOfTheCallerOfACodeThatTheListDoesNotHaveYet() {
        var command = Map.of(
                "name",
                "Kelompok " + UUID.randomUUID(),
                "regionCode",
                "12.09.12",
                "mainKbli",
                Map.of("edition", "2020", "code", "47999"));

        var answer = as("registry-officer", "12.09")
                .header("Accept-Language", "en")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.pointer", contains("/mainKbli/code"))
                .body("warnings.code", contains("kbli.code-not-loaded"))
                .body("warnings[0].detail", startsWith("Code 47999"));

        as("auditor", "12.09")
                .get(answer.extract().header("Location"))
                .then()
                .body("mainKbli.code", equalTo("47999"))
                .body("warnings", nullValue());
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var id = formed(aGroup("16.07", null));

        as("registry-officer", "12.09").get(PATH + "/" + id).then().statusCode(404);
        as("registry-officer", "12.09").get(PATH + "?limit=1000").then().body("data.id", not(hasItem(id)));
        as("registry-officer", "12.09").get(PATH + "?region=16.07").then().statusCode(403);
        as("registry-officer", "12.09")
                .body(aGroup("16.07", null))
                .post(PATH)
                .then()
                .statusCode(403);
        as("registry-officer", "12.09")
                .body(aGroup("12.09", null))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(403);
    }

    private static FormGroup aGroup(String region, Set<UUID> members) {
        return new FormGroup("UMKM Grafika " + UUID.randomUUID(), new RegionCode(region), null, null, members);
    }

    private static String formed(FormGroup command) {
        return as("registry-officer", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String aBusinessIn(String region) {
        return as("registry-officer", "*")
                .body(Map.of("name", "Anggota " + UUID.randomUUID(), "regionCode", region))
                .post("/registry/v1/businesses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
