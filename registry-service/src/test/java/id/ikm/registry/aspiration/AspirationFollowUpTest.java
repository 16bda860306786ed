package id.ikm.registry.aspiration;

import static id.ikm.registry.aspiration.AspirationFixtures.aBusinessIn;
import static id.ikm.registry.aspiration.AspirationFixtures.as;
import static id.ikm.registry.aspiration.AspirationFixtures.aspiration;
import static id.ikm.registry.aspiration.AspirationFixtures.followedUp;
import static id.ikm.registry.aspiration.AspirationFixtures.voiced;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class AspirationFollowUpTest {

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
    void announcesThatSomethingWasSaidAndNeverWhat() {
        var path = voiced(aspiration("BUSINESS", aBusinessIn("12.09.12"), "BAHAN_BAKU"));
        followedUp(path, "0", "ANSWERED");
        var id = path.substring(path.lastIndexOf('/') + 1);

        try (var topic = new TopicReader("ikm.registry.aspiration")) {
            var events = new ArrayList<String>();
            soon().untilAsserted(() -> {
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
}
