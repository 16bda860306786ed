package id.ikm.reporting.feed.stream;

import static id.ikm.reporting.EventFixtures.ASAHAN;
import static id.ikm.reporting.EventFixtures.BANYUASIN;
import static id.ikm.reporting.EventFixtures.anEvent;
import static id.ikm.reporting.EventFixtures.anEventIn;
import static id.ikm.reporting.EventFixtures.json;
import static id.ikm.reporting.feed.FeedFixtures.PATH;
import static id.ikm.reporting.feed.FeedFixtures.TOPIC;
import static id.ikm.reporting.feed.FeedFixtures.anArrival;
import static id.ikm.reporting.feed.FeedFixtures.arrivals;
import static id.ikm.reporting.feed.FeedFixtures.asSubscriber;
import static id.ikm.reporting.feed.FeedFixtures.now;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.reporting.EventFixtures;
import id.ikm.reporting.feed.Feed;
import id.ikm.reporting.feed.FeedSelection;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class FeedStreamTest {

    @Inject
    Feed feed;

    @Inject
    FeedStreams streams;

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

            await().atMost(Duration.ofSeconds(30)).until(() -> client.received.size() == 1);
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
            await().atMost(Duration.ofSeconds(30)).until(() -> client.received.size() >= 10);
            first = client.ids().subList(0, 10);
        }
        append(250);

        try (var client = SseClient.open("?after=" + start, "*", first.getLast())) {
            await().atMost(Duration.ofSeconds(30)).until(() -> client.received.size() >= 270);
            append(1);
            await().atMost(Duration.ofSeconds(30)).until(() -> client.received.size() >= 271);

            assertThat(client.ids()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(first);
            assertThat(client.ids().getFirst()).isEqualTo(String.valueOf(Long.parseLong(first.getLast()) + 1));
            assertWithoutGap(client.ids());
        }
    }

    @Test
    void showsWhatAnotherInstanceHasAppendedWithinASecond() {
        try (var client = SseClient.open("", "*").awaitHeartbeat()) {
            var event = append(anEvent());

            await().atMost(Duration.ofSeconds(1))
                    .until(() -> client.received.stream().anyMatch(r -> r.data().contains(event)));
        }
    }

    @Test
    void breaksTheSilenceAndMovesOnPastWhatTheClientMayNotSee() {
        try (var client = SseClient.open("", "12.88")) {
            client.awaitHeartbeat().awaitHeartbeat();
            append(5);
            var head = now();

            await().atMost(Duration.ofSeconds(4))
                    .until(() -> Long.parseLong(client.lastEventId) >= Long.parseLong(head));
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

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> seen(nation, here) && seen(nation, there) && seen(nation, nowhere));
            await().atMost(Duration.ofSeconds(30)).until(() -> seen(asahan, here) && seen(banyuasin, there));
            asahan.awaitHeartbeat();
            banyuasin.awaitHeartbeat();
            assertThat(seen(asahan, there) || seen(asahan, nowhere)).isFalse();
            assertThat(seen(banyuasin, here) || seen(banyuasin, nowhere)).isFalse();
        }
    }

    @Test
    void forgetsAClientThatLeaves() {
        await().atMost(Duration.ofSeconds(30)).until(() -> openStreams() == 0);
        var clients = IntStream.range(0, 20)
                .mapToObj(i -> SseClient.open("", "*").awaitHeartbeat())
                .toList();
        assertThat(openStreams()).isEqualTo(20);

        clients.forEach(SseClient::close);

        await().atMost(Duration.ofSeconds(2)).until(() -> openStreams() == 0);
    }

    @Test
    void hangsUpOnAClientThatTakesNothingAndLetsItComeBack() throws IOException {
        await().atMost(Duration.ofSeconds(30)).until(() -> openStreams() == 0);
        var start = now();
        IntStream.range(0, 60).forEach(i -> append(aLargeEvent()));

        try (var slow = aClientThatTakesNothing("?after=" + start)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> openStreams() == 1);
            await().atMost(Duration.ofSeconds(6)).until(() -> openStreams() == 0);
        }

        try (var again = SseClient.open("?after=" + start, "*")) {
            await().atMost(Duration.ofSeconds(30)).until(() -> again.received.size() >= 60);
            assertWithoutGap(again.ids());
        }
    }

    @Test
    void endsWithTheToken() {
        var follower = new FeedFollower(
                feed.head(),
                FeedSelection.EVERYTHING,
                Instant.now().plusSeconds(1),
                (HttpServerResponse) Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {HttpServerResponse.class},
                        (response, method, arguments) -> false),
                SseImpl.INSTANCE);

        var sent = streams.follow(follower).collect().asList().await().atMost(Duration.ofSeconds(4));

        assertThat(sent).isNotEmpty().allMatch(event -> event.getData() == null);
    }

    @ParameterizedTest
    @CsvSource({"x, 400, Last-Event-ID", "-1, 400, Last-Event-ID", "999999999, 409, Last-Event-ID"})
    void refusesAPositionThatIsNone(String lastEventId, int status, String pointer) {
        asSubscriber()
                .header("Last-Event-ID", lastEventId)
                .get(PATH + "/stream")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void refusesWhoMayNotFollow() {
        given().get(PATH + "/stream").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("registry-officer"))
                .get(PATH + "/stream")
                .then()
                .statusCode(403);
        asSubscriber(ASAHAN)
                .queryParam("region", BANYUASIN)
                .get(PATH + "/stream")
                .then()
                .statusCode(403)
                .body("errors[0].pointer", equalTo("?region"));
        asSubscriber().queryParam("limit", 1).get(PATH + "/stream").then().statusCode(400);
    }

    private void append(int count) {
        QuarkusTransaction.requiringNew().run(() -> feed.append(arrivals(count)));
    }

    /** As another instance would: nothing wakes the streams of this one. */
    private String append(Map<String, Object> event) {
        QuarkusTransaction.requiringNew().run(() -> feed.append(List.of(anArrival(event))));
        return (String) event.get("id");
    }

    private static Map<String, Object> aLargeEvent() {
        var event = anEvent();
        event.put("data", Map.of("text", "x".repeat(300_000)));
        return event;
    }

    private static Socket aClientThatTakesNothing(String query) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(8_192);
        var uri = SseClient.uri(query);
        socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
        var request = "GET %s?%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(uri.getPath(), uri.getQuery(), Tokens.of("event-subscriber"));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static boolean seen(SseClient client, Map<String, Object> event) {
        return client.received.stream().anyMatch(r -> r.data().contains((String) event.get("id")));
    }

    private static void assertWithoutGap(List<String> ids) {
        long first = Long.parseLong(ids.getFirst());
        assertThat(ids)
                .containsExactlyElementsOf(LongStream.range(first, first + ids.size())
                        .mapToObj(String::valueOf)
                        .toList());
    }

    private static int openStreams() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("ikm_feed_streams"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToInt(value -> (int) Double.parseDouble(value))
                .findFirst()
                .orElseThrow();
    }
}
