package id.ikm.registry;

import static id.ikm.testkit.Soon.soon;

import id.ikm.testkit.TopicReader;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What this service says on the real broker. */
public final class Told {

    private Told() {}

    /** The first so many events that are like this. */
    public static List<JsonPath> on(String topic, int count, Predicate<JsonPath> wanted) {
        var found = new ArrayList<JsonPath>();
        try (var reader = new TopicReader(topic)) {
            soon().until(() -> {
                reader.poll().stream()
                        .map(message -> new JsonPath(new String(message.value(), StandardCharsets.UTF_8)))
                        .filter(wanted)
                        .forEach(found::add);
                return found.size() >= count;
            });
        }
        return found;
    }

    /** Of the nation: whoever reads for a region does not see it. */
    public static boolean ofNoRegion(JsonPath event) {
        return event.<String>get("region") == null;
    }
}
