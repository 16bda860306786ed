package id.ikm.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.demo.Api;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A business that is registered through the gateway reaches a dashboard that listens. */
class LiveDashboardStoryTest {

    private final Api api = RunningStack.get().api();

    @Test
    void aRegisteredBusinessReachesTheStreamAndTheCount() throws Exception {
        int before = api.get("reporting-analyst", "/reporting/v1/indicators/businesses?region=12.09")
                .path("total")
                .asInt();
        var http = HttpClient.newHttpClient();
        try {
            List<String> lines = new CopyOnWriteArrayList<>();
            listen(http, lines);
            await().atMost(Duration.ofSeconds(30)).until(() -> !lines.isEmpty());

            var business = Story.registerBusiness(api, "12.09.12");

            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(lines).anyMatch(line -> isAbout(line, business)));
        } finally {
            http.shutdownNow();
        }
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(
                        api.get("reporting-analyst", "/reporting/v1/indicators/businesses?region=12.09")
                                .path("total")
                                .asInt())
                .isGreaterThan(before));
    }

    private static boolean isAbout(String line, JsonNode business) {
        return line.startsWith("data:") && line.contains(business.path("id").asText());
    }

    private void listen(HttpClient http, List<String> lines) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(RunningStack.get().address("GATEWAY") + "/reporting/v1/events/stream"))
                .header("Authorization", "Bearer " + api.token("event-subscriber"))
                .header("Accept", "text/event-stream")
                .build();
        var answer = http.send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> readUntilClosed(answer.body(), lines));
    }

    /** The test closes the stream while it is read; Awaitility would take the reader's end for a failure. */
    private static void readUntilClosed(InputStream stream, List<String> lines) {
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            lines.add(": closed");
        }
    }

    @Test
    void theContractAndItsPageAreThere() throws Exception {
        var contract = api.send(null, "GET", "/openapi?format=json", null, java.util.Map.of());

        assertThat(contract.statusCode()).isEqualTo(200);
        assertThat(new ObjectMapper().readTree(contract.body()).path("paths").has(Story.BUSINESSES))
                .isTrue();
        assertThat(api.send(null, "GET", "/docs/", null, java.util.Map.of()).statusCode())
                .isEqualTo(200);
    }
}
