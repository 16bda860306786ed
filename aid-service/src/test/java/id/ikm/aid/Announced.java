package id.ikm.aid;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.testkit.TopicReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What this service says on the real broker. */
public final class Announced {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Announced() {}

    /** The first so many events about a thing. */
    public static List<JsonNode> about(Object id, String topic, int count) {
        var found = new ArrayList<JsonNode>();
        try (var reader = new TopicReader(topic)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                reader.poll().stream()
                        .filter(message -> id.toString().equals(message.key()))
                        .map(message -> json(message.value()))
                        .forEach(found::add);
                return found.size() >= count;
            });
        }
        return found;
    }

    private static JsonNode json(byte[] event) {
        try {
            return JSON.readTree(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
