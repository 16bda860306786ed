package id.ikm.reporting.feed.stream;

import static id.ikm.reporting.EventFixtures.anEvent;
import static id.ikm.reporting.feed.FeedFixtures.anArrival;
import static id.ikm.reporting.feed.FeedFixtures.now;
import static id.ikm.reporting.feed.stream.SseClient.assertWithoutGap;
import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class EndingStreamTest {

    /** In tests a connection over which nothing goes is closed after 5 s. */
    private static final Duration SOONER_THAN_A_SILENT_ONE = Duration.ofSeconds(4);

    @Inject
    Feed feed;

    @Inject
    FeedStreams streams;

    @Test
    void forgetsAClientThatLeaves() {
        soon().until(() -> openStreams() == 0);
        var clients =
                IntStream.range(0, 20).mapToObj(i -> SseClient.open("", "*")).toList();
        clients.forEach(SseClient::awaitHeartbeat);
        assertThat(openStreams()).isEqualTo(20);

        clients.forEach(SseClient::close);

        await().atMost(SOONER_THAN_A_SILENT_ONE).until(() -> openStreams() == 0);
    }

    @Test
    void hangsUpOnAClientThatTakesNothingAndLetsItComeBack() throws IOException {
        soon().until(() -> openStreams() == 0);
        var start = now();
        IntStream.range(0, 60).forEach(i -> append(aLargeEvent()));

        try (var slow = aClientThatTakesNothing("?after=" + start)) {
            soon().until(() -> openStreams() == 1);
            soon().until(() -> openStreams() == 0);
        }

        try (var again = SseClient.open("?after=" + start, "*")) {
            soon().until(() -> again.received.size() >= 60);
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

        var sent = streams.follow(follower).collect().asList().await().atMost(Duration.ofSeconds(30));

        assertThat(sent).isNotEmpty().allMatch(event -> event.getData() == null);
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
