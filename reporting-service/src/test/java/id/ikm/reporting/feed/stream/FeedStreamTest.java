package id.ikm.reporting.feed.stream;

import static id.ikm.reporting.EventFixtures.ASAHAN;
import static id.ikm.reporting.EventFixtures.BANYUASIN;
import static id.ikm.reporting.EventFixtures.anEvent;
import static id.ikm.reporting.EventFixtures.anEventIn;
import static id.ikm.reporting.EventFixtures.json;
import static id.ikm.reporting.feed.FeedFixtures.TOPIC;
import static id.ikm.reporting.feed.FeedFixtures.anArrival;
import static id.ikm.reporting.feed.FeedFixtures.arrivals;
import static id.ikm.reporting.feed.FeedFixtures.now;
import static id.ikm.reporting.feed.stream.SseClient.assertWithoutGap;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.reporting.EventFixtures;
import id.ikm.reporting.feed.Feed;
import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class FeedStreamTest {

    @Inject
    Feed feed;

    @Test
    void showsFromNowOnWhatComes() {
        var subject = UUID.randomUUID().toString();
        var earlier = anEvent();
        earlier.put("subject", subject);
        append(earlier);
        try (var client = SseClient.open("?subject=" + subject, ASAHAN).awaitHeartbeat()) {
            var event = anEvent();
            event.put("subject", subject);

            EventFixtures.send(TOPIC, event);

            soon().until(() -> client.received.size() == 1);
            var received = client.received.getFirst();
            assertThat(received.type()).isEqualTo("ikm.registry.group.changed.v1");
            assertThat(received.data()).isEqualTo("{\"sequence\":" + received.id() + ",\"event\":" + json(event) + "}");
            assertThat(client.answer.headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(client.answer.headers().firstValue("Cache-Control")).contains("no-cache");
        }
    }

    @Test
    void goesOnWhereAClientLeftOff() {
        var start = now();
        append(30);
        List<String> first;
        try (var client = SseClient.open("?after=" + start, "*")) {
            soon().until(() -> client.received.size() >= 10);
            first = client.ids().subList(0, 10);
        }
        append(250);

        try (var client = SseClient.open("?after=" + start, "*", first.getLast())) {
            soon().until(() -> client.received.size() >= 270);
            append(1);
            soon().until(() -> client.received.size() >= 271);

            assertThat(client.ids()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(first);
            assertThat(client.ids().getFirst()).isEqualTo(String.valueOf(Long.parseLong(first.getLast()) + 1));
            assertWithoutGap(client.ids());
        }
    }

    @Test
    void showsWhatAnotherInstanceHasAppendedWithinASecond() {
        try (var client = SseClient.open("", "*").awaitHeartbeat()) {
            soon().until(() -> arrivesWithinASecond(client));
        }
    }

    @Test
    void breaksTheSilenceAndMovesOnPastWhatTheClientMayNotSee() {
        try (var client = SseClient.open("", "12.88")) {
            client.awaitHeartbeat().awaitHeartbeat();
            append(5);
            var head = now();

            soon().until(() -> Long.parseLong(client.lastEventId) >= Long.parseLong(head));
            assertThat(client.received).isEmpty();
        }
    }

    @Test
    void showsOnlyTheRegionOfTheToken() {
        var here = anEventIn("12.09.20");
        var there = anEventIn(BANYUASIN);
        var nowhere = anEventIn(null);
        try (var asahan = SseClient.open("", ASAHAN).awaitHeartbeat();
                var banyuasin = SseClient.open("", BANYUASIN).awaitHeartbeat();
                var nation = SseClient.open("", "*").awaitHeartbeat()) {
            List.of(there, here, nowhere).forEach(this::append);

            soon().until(() -> seen(nation, here) && seen(nation, there) && seen(nation, nowhere));
            soon().until(() -> seen(asahan, here) && seen(banyuasin, there));
            asahan.awaitHeartbeat();
            banyuasin.awaitHeartbeat();
            assertThat(seen(asahan, there) || seen(asahan, nowhere)).isFalse();
            assertThat(seen(banyuasin, here) || seen(banyuasin, nowhere)).isFalse();
        }
    }

    /** Not each time on a machine that is busy with something else. */
    private boolean arrivesWithinASecond(SseClient client) {
        var event = append(anEvent());
        var appended = System.nanoTime();
        soon().until(() -> client.received.stream().anyMatch(r -> r.data().contains(event)));
        return System.nanoTime() - appended < Duration.ofSeconds(1).toNanos();
    }

    private void append(int count) {
        QuarkusTransaction.requiringNew().run(() -> feed.append(arrivals(count)));
    }

    /** As another instance would: nothing wakes the streams of this one. */
    private String append(Map<String, Object> event) {
        QuarkusTransaction.requiringNew().run(() -> feed.append(List.of(anArrival(event))));
        return (String) event.get("id");
    }

    private static boolean seen(SseClient client, Map<String, Object> event) {
        return client.received.stream().anyMatch(r -> r.data().contains((String) event.get("id")));
    }
}
