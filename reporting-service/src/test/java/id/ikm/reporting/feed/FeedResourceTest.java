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
import static id.ikm.reporting.feed.FeedFixtures.awaitEvent;
import static id.ikm.reporting.feed.FeedFixtures.now;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.reporting.EventFixtures;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
