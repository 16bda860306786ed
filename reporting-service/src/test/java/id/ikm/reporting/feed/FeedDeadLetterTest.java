package id.ikm.reporting.feed;

import static id.ikm.reporting.EventFixtures.ASAHAN;
import static id.ikm.reporting.EventFixtures.anEvent;
import static id.ikm.reporting.EventFixtures.json;
import static id.ikm.reporting.feed.FeedFixtures.TOPIC;
import static id.ikm.reporting.feed.FeedFixtures.awaitEvent;
import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.reporting.EventFixtures;
import id.ikm.testkit.Broker;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class FeedDeadLetterTest {

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

    private static io.restassured.response.ValidatableResponse deadLetter(String key) {
        return soon().until(
                        () -> given().auth()
                                .oauth2(Tokens.of("admin"))
                                .queryParam("limit", 1000)
                                .get("/reporting/v1/dead-letters")
                                .then(),
                        answer -> answer.extract().asString().contains(key));
    }
}
