package id.ikm.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The whole of an integration, for reading: a copy of the catalogue that is never more than one {@link #follow} behind. A
 * real one keeps the products and the cursor in a database, and writes both in one transaction.
 */
class CatalogueClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int GONE = 410;
    private static final int OK = 200;
    private static final int PAUSE_SECONDS = 1;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI changes;
    private final Map<String, JsonNode> products = new HashMap<>();
    private String cursor;
    private long lastSequence;

    CatalogueClient(String catalogue) {
        this.changes = URI.create(catalogue + "/catalog/v1/changes");
    }

    /** Applies all that is new: the first time, when there is no cursor yet, that is everything. */
    void follow() throws InterruptedException {
        JsonNode page;
        do {
            page = ask();
            page.path("data").forEach(this::apply);
            cursor = page.at("/page/nextCursor").asText();
        } while (!page.at("/page/upToDate").asBoolean());
    }

    private void apply(JsonNode change) {
        long sequence = change.path("sequence").asLong();
        if (sequence <= lastSequence) {
            throw new IllegalStateException("change " + sequence + " after " + lastSequence);
        }
        lastSequence = sequence;
        var id = change.path("productId").asText();
        if (change.path("kind").asText().equals("WITHDRAWN")) {
            products.remove(id);
        } else {
            products.put(id, change.path("product"));
        }
    }

    /** The service may be away, or busy, or have forgotten what we did not fetch for months. */
    private JsonNode ask() throws InterruptedException {
        while (true) {
            try {
                var answer = http.send(request(), BodyHandlers.ofString());
                if (answer.statusCode() == OK) {
                    return JSON.readTree(answer.body());
                }
                if (answer.statusCode() == GONE) {
                    startOver();
                } else {
                    TimeUnit.SECONDS.sleep(secondsToWait(answer));
                }
            } catch (IOException away) {
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            }
        }
    }

    private HttpRequest request() {
        var target = changes + "?limit=100" + (cursor == null ? "" : "&after=" + cursor);
        return HttpRequest.newBuilder(URI.create(target))
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private void startOver() {
        products.clear();
        cursor = null;
        lastSequence = 0;
    }

    private static long secondsToWait(HttpResponse<?> answer) {
        return answer.headers().firstValueAsLong("Retry-After").orElse(PAUSE_SECONDS);
    }

    Map<String, JsonNode> products() {
        return products;
    }

    long lastSequence() {
        return lastSequence;
    }
}
