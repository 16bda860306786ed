package id.ikm.reporting.feed.stream;

import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.reporting.feed.FeedFixtures;
import id.ikm.testkit.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.ConfigProvider;

/** A client of the stream, by the rules of the HTML standard; it remembers what it was sent. */
class SseClient implements AutoCloseable {

    record Received(String id, String type, String data) {}

    final List<Received> received = new CopyOnWriteArrayList<>();
    volatile int heartbeats;
    volatile String lastEventId;
    volatile boolean ended;
    HttpResponse<InputStream> answer;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static SseClient open(String query, String region) {
        return open(query, region, null);
    }

    static SseClient open(String query, String region, String lastEventId) {
        var client = new SseClient();
        var request = HttpRequest.newBuilder(uri(query))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + Tokens.of("event-subscriber", region));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            client.answer = client.http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(client::read);
        return client;
    }

    static URI uri(String query) {
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return URI.create("http://localhost:" + port + FeedFixtures.PATH + "/stream" + query);
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            String type = null;
            var data = new StringBuilder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":")) {
                    heartbeats++;
                } else if (line.startsWith("id:")) {
                    lastEventId = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    type = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5));
                } else if (line.isEmpty() && !data.isEmpty()) {
                    received.add(new Received(lastEventId, type, data.toString()));
                    data.setLength(0);
                }
            }
        } catch (IOException closed) {
            // as by close()
        }
        ended = true;
    }

    List<String> ids() {
        return received.stream().map(Received::id).toList();
    }

    SseClient awaitHeartbeat() {
        int before = heartbeats;
        soon().until(() -> heartbeats > before);
        return this;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    static void assertWithoutGap(List<String> ids) {
        long first = Long.parseLong(ids.getFirst());
        assertThat(ids)
                .containsExactlyElementsOf(LongStream.range(first, first + ids.size())
                        .mapToObj(String::valueOf)
                        .toList());
    }
}
