package id.ikm.reporting.feed;

import static id.ikm.reporting.EventFixtures.ASAHAN;
import static id.ikm.reporting.EventFixtures.BANYUASIN;
import static id.ikm.reporting.EventFixtures.anEvent;
import static id.ikm.reporting.EventFixtures.anEventIn;
import static id.ikm.reporting.EventFixtures.envelope;
import static id.ikm.reporting.EventFixtures.json;
import static id.ikm.reporting.feed.FeedFixtures.PATH;
import static id.ikm.reporting.feed.FeedFixtures.TOPIC;
import static id.ikm.reporting.feed.FeedFixtures.asSubscriber;
import static id.ikm.reporting.feed.FeedFixtures.now;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.reporting.EventFixtures;
import id.ikm.testkit.Broker;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class FeedResourceTest {

    @Test
    void showsAnEventAsItWasSent() {
        var event =
                envelope("ikm.registry.group.dissolved.v9", UUID.randomUUID(), 1, ASAHAN, Map.of("new", List.of(1)));
        event.put("attributeofalaterversion", "yes");

        EventFixtures.send(TOPIC, event);

        var answer = awaitEvent(event, ASAHAN);
        assertThat(answer).contains("\"event\":" + json(event) + "}");
    }

    @Test
    void takesEventsWithoutData() {
        var event = anEvent();
        event.remove("data");

        EventFixtures.send(TOPIC, event);

        awaitEvent(event, ASAHAN);
    }

    @Test
    void givesARedeliveredEventNoSecondNumber() {
        var start = now();
        var event = anEvent();
        var later = anEvent();
        later.put("subject", event.get("subject"));

        EventFixtures.send(TOPIC, event);
        EventFixtures.send(TOPIC, event);
        awaitEvent(event, ASAHAN);
        EventFixtures.send(TOPIC, event);
        EventFixtures.send(TOPIC, later);

        awaitEvent(later, ASAHAN);
        var ids = idsAbout(event, start);
        assertThat(ids).containsExactly((String) event.get("id"), (String) later.get("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "{", "[]", "null", "{\"specversion\":\"1.0\"}", "%s trailing"})
    void buriesWhatIsNoEventAndGoesOn(String broken) {
        var later = anEvent();
        var key = (String) later.get("subject");
        var payload = broken.formatted(json(anEvent()));

        Broker.send(TOPIC, key, payload.getBytes(UTF_8));
        EventFixtures.send(TOPIC, later);

        awaitEvent(later, ASAHAN);
        deadLetter(key).body("data.key", hasItem(key));
    }

    @Test
    void buriesWhatTheDatabaseRefusesWithoutLosingTheRestOfTheBatch() {
        var refused = anEvent();
        refused.put("type", "ikm.\u0000");
        var later = anEvent();
        later.put("subject", refused.get("subject"));

        EventFixtures.send(TOPIC, refused);
        EventFixtures.send(TOPIC, later);

        awaitEvent(later, ASAHAN);
        deadLetter((String) refused.get("subject")).body("data.key", hasItem((String) refused.get("subject")));
    }

    @Test
    void buriesBytesThatAreNoTextWithTheReason() {
        var later = anEvent();
        var key = (String) later.get("subject");

        Broker.send(TOPIC, key, new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1});
        EventFixtures.send(TOPIC, later);

        awaitEvent(later, ASAHAN);
        deadLetter(key)
                .body("data.find { it.key == '" + key + "' }.topic", equalTo(TOPIC))
                .body("data.find { it.key == '" + key + "' }.reason", containsString("MalformedInputException"));
    }

    @Test
    void showsOnlyTheRegionOfTheToken() {
        var start = now();
        var here = anEventIn("12.09.20.1006");
        var there = anEventIn(BANYUASIN);
        there.put("subject", here.get("subject"));

        EventFixtures.send(TOPIC, here);
        EventFixtures.send(TOPIC, there);

        awaitEvent(there, "*");
        assertThat(idsAbout(here, start, ASAHAN)).containsExactly((String) here.get("id"));
        assertThat(idsAbout(here, start, BANYUASIN)).containsExactly((String) there.get("id"));
        assertThat(idsAbout(here, start, "12")).containsExactly((String) here.get("id"));
        assertThat(idsAbout(here, start, "12.71")).isEmpty();
    }

    @Test
    void refusesARegionOutsideTheToken() {
        asSubscriber(ASAHAN)
                .queryParam("region", BANYUASIN)
                .get(PATH)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ikm:problem:outside-region"))
                .body("errors[0].pointer", equalTo("?region"));
    }

    @Test
    void isOnlyForThoseWhoMayRead() {
        given().get(PATH).then().statusCode(401);
        given().auth().oauth2(Tokens.of("registry-officer")).get(PATH).then().statusCode(403);
        for (var role : List.of("event-subscriber", "reporting-analyst", "auditor", "admin")) {
            given().auth().oauth2(Tokens.of(role)).get(PATH).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "after, -1",
        "after, abc",
        "after, 1e3",
        "after, 99999999999999999999",
        "limit, 0",
        "limit, 1001",
        "limit, many",
        "region, 1209",
        "subject, 42",
        "type, ikm..registry",
        "type, ikm%",
        "colour, red"
    })
    void namesTheParameterThatIsWrong(String parameter, String value) {
        asSubscriber()
                .queryParam(parameter, value)
                .get(PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:ikm:problem:validation"))
                .body("errors.pointer", hasItem("?" + parameter));
    }

    @Test
    void refusesAPositionThatItNeverGave() {
        asSubscriber()
                .header("Accept-Language", "en")
                .queryParam("after", "999999999")
                .get(PATH)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("?after"))
                .body("detail", containsString("Sequence 999999999 was never given"));
    }

    private static io.restassured.response.ValidatableResponse deadLetter(String key) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> given().auth()
                                .oauth2(Tokens.of("admin"))
                                .queryParam("limit", 1000)
                                .get("/reporting/v1/dead-letters")
                                .then(),
                        answer -> answer.extract().asString().contains(key));
    }

    private static String awaitEvent(Map<String, Object> event, String region) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> asSubscriber(region)
                                .queryParam("subject", event.get("subject"))
                                .get(PATH)
                                .asString(),
                        answer -> answer.contains((String) event.get("id")));
    }

    private static List<String> idsAbout(Map<String, Object> event, String after) {
        return idsAbout(event, after, "*");
    }

    private static List<String> idsAbout(Map<String, Object> event, String after, String region) {
        return asSubscriber(region)
                .queryParam("after", after)
                .queryParam("subject", event.get("subject"))
                .get(PATH)
                .path("data.event.id");
    }
}
