package id.ikm.aid;

import static id.ikm.testkit.Soon.soon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.testkit.TopicReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What this service says on the real broker. */
public final class Announced {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Announced() {}

    /** The first so many events about a thing. */
    public static List<JsonNode> about(Object id, String topic, int count) {
        return of(topic, event -> id.toString().equals(event.path("subject").asText()), count);
    }

    /** The first event that is like this. */
    static JsonNode first(String topic, Predicate<JsonNode> wanted) {
        return of(topic, wanted, 1).getFirst();
    }

    private static List<JsonNode> of(String topic, Predicate<JsonNode> wanted, int count) {
        var found = new ArrayList<JsonNode>();
        try (var reader = new TopicReader(topic)) {
            soon().until(() -> {
                reader.poll().stream()
                        .map(message -> json(message.value()))
                        .filter(wanted)
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
