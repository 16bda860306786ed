package id.ikm.registry.aspiration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.registry.region.succession.SuccessionFixtures;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class AspirationResourceTest {

    private static final String PATH = "/registry/v1/aspirations";
    private static final String SAID = "Ibu Siti butuh modal untuk oven";

    @Test
    void countsThemesOfARegionAndATime() {
        var region = SuccessionFixtures.aRegency().value();
        SuccessionFixtures.decreed("2011-01-01", region + ",Kabupaten Harapan\n");
        var business = aBusinessIn(region);
        voiced(aspiration("BUSINESS", business, "PERMODALAN"));
        followedUp(voiced(aspiration("BUSINESS", business, "PERMODALAN")), "0", "CLOSED");
        voiced(aspiration("GROUP", aGroupIn(region), "PEMASARAN"));

        themes(region, "&from=2022-08-01&to=2022-08-31")
                .body("data.find { it.theme == 'PERMODALAN' }.count", equalTo(2))
                .body("data.find { it.theme == 'PERMODALAN' }.byState.OPEN", equalTo(1))
                .body("data.find { it.theme == 'PERMODALAN' }.byState.CLOSED", equalTo(1))
                .body("data.find { it.theme == 'PERMODALAN' }.name", equalTo("Capital"))
                .body("data.find { it.theme == 'PEMASARAN' }.count", equalTo(1))
                .body("data.find { it.theme == 'SDM' }.count", equalTo(0));
        themes(region, "&from=2022-08-19").body("data.collect { it.count }.sum()", equalTo(0));
    }

    @Test
    void isFollowedUpUntilItIsClosed() {
        var path = voiced(aspiration("BUSINESS", aBusinessIn("12.09.12"), "PERALATAN"));

        followedUp(path, "0", "IN_PROGRESS");
        followedUp(path, "1", "ANSWERED");
        followedUp(path, "2", "CLOSED");

        as("registry-officer", "12.09")
                .get(path)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("followUps.state", contains("IN_PROGRESS", "ANSWERED", "CLOSED"))
                .body("followUps[0].note", equalTo("Dirapatkan"))
                .body("followUps[0].enteredBy", not(empty()));
        as("registry-officer", "12.09")
                .header("If-Match", "\"3\"")
                .body(Map.of("state", "OPEN", "note", "Lagi"))
                .post(path + "/follow-ups")
                .then()
                .statusCode(422);
    }

    @Test
    void showsWhatWasSaidOnlyToWhoDealsWithIt() {
        var business = aBusinessIn("12.09.12");
        var path = voiced(aspiration("BUSINESS", business, "PERMODALAN"));

        as("registry-officer", "12.09").get(path).then().statusCode(200).body("text", equalTo(SAID));
        as("reporting-analyst", "12.09").get(path).then().statusCode(403);
        as("reporting-analyst", "12.09")
                .get(PATH + "?speaker=" + business)
                .then()
                .statusCode(200)
                .body("data.theme", contains("PERMODALAN"))
                .body(not(containsString("Siti")));
    }

    @Test
    void announcesThatSomethingWasSaidAndNeverWhat() {
        var path = voiced(aspiration("BUSINESS", aBusinessIn("12.09.12"), "BAHAN_BAKU"));
        followedUp(path, "0", "ANSWERED");
        var id = path.substring(path.lastIndexOf('/') + 1);

        try (var topic = new TopicReader("ikm.registry.aspiration")) {
            var events = new ArrayList<String>();
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                topic.poll().stream()
                        .filter(message -> message.key().equals(id))
                        .forEach(message -> events.add(new String(message.value(), StandardCharsets.UTF_8)));
                assertThat(events).hasSize(2);
            });
            var last = new JsonPath(events.getLast());
            assertThat(last.getString("type")).isEqualTo("ikm.registry.aspiration.followedup.v1");
            assertThat(last.getString("data.aspiration.theme")).isEqualTo("BAHAN_BAKU");
            assertThat(last.getString("data.aspiration.state")).isEqualTo("ANSWERED");
            assertThat(last.getInt("data.aspiration.followUps")).isEqualTo(1);
            assertThat(events).noneMatch(event -> event.contains("Siti") || event.contains("Dirapatkan"));
        }
    }

    @Test
    void refusesWhatIsNotOfTheListAndWhatIsNotYetSaid() {
        var business = aBusinessIn("12.09.12");

        refused(aspiration("BUSINESS", business, "MODAL"), "/theme");
        refused(aspiration("BUSINESS", UUID.randomUUID().toString(), "SDM"), "/speaker/id");
        refused(aspiration("GROUP", business, "SDM"), "/speaker/id");
        var tomorrow = new HashMap<>(aspiration("BUSINESS", business, "SDM"));
        tomorrow.put("saidOn", "2999-01-01");
        refused(tomorrow, "/saidOn");
        as("registry-officer", "12.09").get(PATH + "?theme=MODAL").then().statusCode(400);
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var business = aBusinessIn("16.07");
        var path = voiced(aspiration("BUSINESS", business, "SDM"));
        var id = path.substring(path.lastIndexOf('/') + 1);

        as("registry-officer", "12.09").get(path).then().statusCode(404);
        as("registry-officer", "12.09").get(PATH + "?limit=1000").then().body("data.id", not(hasItem(id)));
        as("registry-officer", "12.09").get(PATH + "?region=16.07").then().statusCode(403);
        as("registry-officer", "12.09")
                .get(PATH + "/themes?region=16.07")
                .then()
                .statusCode(403);
        as("registry-officer", "12.09")
                .body(aspiration("BUSINESS", business, "SDM"))
                .post(PATH)
                .then()
                .statusCode(403);
        as("registry-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "CLOSED", "note", "x"))
                .post(path + "/follow-ups")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse themes(String region, String time) {
        return as("reporting-analyst", region)
                .header("Accept-Language", "en")
                .get(PATH + "/themes?region=" + region + time)
                .then()
                .statusCode(200);
    }

    private static void refused(Map<String, Object> command, String pointer) {
        as("registry-officer", "12.09")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    private static Map<String, Object> aspiration(String kind, String id, String theme) {
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

    private static String voiced(Map<String, Object> command) {
        return as("registry-officer", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void followedUp(String path, String version, String state) {
        as("registry-officer", "*")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("state", state, "note", "Dirapatkan"))
                .post(path + "/follow-ups")
                .then()
                .statusCode(200);
    }

    private static String aBusinessIn(String region) {
        return created("/registry/v1/businesses", region);
    }

    private static String aGroupIn(String region) {
        return created("/registry/v1/groups", region);
    }

    private static String created(String path, String region) {
        return as("registry-officer", "*")
                .body(Map.of("name", "Suara " + UUID.randomUUID(), "regionCode", region))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
