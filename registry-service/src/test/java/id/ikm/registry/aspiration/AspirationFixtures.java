package id.ikm.registry.aspiration;

import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Wishes that somebody told an officer. */
final class AspirationFixtures {

    static final String PATH = "/registry/v1/aspirations";
    static final String SAID = "Ibu Siti butuh modal untuk oven";

    private AspirationFixtures() {}

    static Map<String, Object> aspiration(String kind, String id, String theme) {
        return Map.of(
                "speaker",
                Map.of("kind", kind, "id", id),
                "theme",
                theme,
                "text",
                SAID,
                "saidOn",
                "2022-08-18",
                "channel",
                "MEETING");
    }

    static String voiced(Map<String, Object> command) {
        return as("registry-officer", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static void followedUp(String path, String version, String state) {
        as("registry-officer", "*")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("state", state, "note", "Dirapatkan"))
                .post(path + "/follow-ups")
                .then()
                .statusCode(200);
    }

    static String aBusinessIn(String region) {
        return created("/registry/v1/businesses", region);
    }

    static String aGroupIn(String region) {
        return created("/registry/v1/groups", region);
    }

    static String created(String path, String region) {
        return as("registry-officer", "*")
                .body(Map.of("name", "Suara " + UUID.randomUUID(), "regionCode", region))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
