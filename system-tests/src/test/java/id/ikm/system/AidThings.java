package id.ikm.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.ikm.demo.Api;
import id.ikm.demo.Steps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Something of every kind that aid-service keeps, made in the order in which it can come about. */
final class AidThings {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> ids = new HashMap<>();
    private final StrangeThings things;
    private final Steps steps;

    AidThings(StrangeThings things, Api api) {
        this.things = things;
        this.steps = new Steps(api, ids);
    }

    void make() {
        ids.put("marker", things.marker());
        ids.put("businesses", things.id("businesses"));
        ids.put("offices", things.id("offices"));
        for (var step : read()) {
            steps.take(json.createArrayNode().add(step));
            learn(step);
        }
        things.know("once-only-rules", StrangeThings.ELSEWHERE);
        things.partOf("decrees", ids.get("applications"));
        things.partOf("outcomes", "6");
        things.partOf("outcome-samples", ids.get("outcomes"));
        things.body(
                "outcomes",
                Map.of(
                        "figures", Map.of("workers", Map.of("min", 1, "max", 1)),
                        "method", "VISIT",
                        "measuredOn", "2025-11-01"));
    }

    private void learn(JsonNode step) {
        if (step.has("key")) {
            var collection = step.path("key").asText();
            things.know(collection, ids.get(collection));
            things.body(collection, steps.filled(step.path("body")));
        } else if (step.has("body")) {
            var path = step.path("act").asText().split("/");
            things.body(path[3] + "/" + path[path.length - 1], steps.filled(step.path("body")));
        }
    }

    private ArrayNode read() {
        try (var input = AidThings.class.getResourceAsStream("/strange-aid.json")) {
            return (ArrayNode) json.readTree(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
