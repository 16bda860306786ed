package id.ikm.reporting.feed;

import static id.ikm.reporting.EventFixtures.ASAHAN;
import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import id.ikm.kit.inbox.EventReader;
import id.ikm.kit.inbox.ReceivedEvent;
import id.ikm.reporting.EventFixtures;
import id.ikm.testkit.Tokens;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Events that are about to become part of the feed, and readers of it. */
public class FeedFixtures {

    public static final String PATH = "/reporting/v1/events";
    public static final String TOPIC = "ikm.registry.group";

    public static ReceivedEvent<JsonNode> anArrival() {
        return anArrival(EventFixtures.anEvent());
    }

    public static ReceivedEvent<JsonNode> anArrival(String type, UUID subject, String region) {
        return anArrival(EventFixtures.envelope(type, subject, 1, region, Map.of()));
    }

    public static ReceivedEvent<JsonNode> anArrival(Map<String, Object> event) {
        try {
            return new EventReader().read(EventFixtures.json(event).getBytes(StandardCharsets.UTF_8), JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<ReceivedEvent<JsonNode>> arrivals(int count) {
        return IntStream.range(0, count).mapToObj(i -> anArrival()).toList();
    }

    public static RequestSpecification asSubscriber() {
        return asSubscriber(ASAHAN);
    }

    public static RequestSpecification asSubscriber(String region) {
        return given().auth().oauth2(Tokens.of("event-subscriber", region));
    }

    /** Where the feed is now. */
    public static String now() {
        return asSubscriber("*").queryParam("after", "latest").get(PATH).path("page.nextCursor");
    }

    static String awaitEvent(Map<String, Object> event, String region) {
        return soon().until(
                        () -> asSubscriber(region)
                                .queryParam("subject", event.get("subject"))
                                .get(PATH)
                                .asString(),
                        answer -> answer.contains((String) event.get("id")));
    }
}
