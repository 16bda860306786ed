package id.ikm.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What happens one after the other, as a file tells it: something is created, unless it is in a list ({@code same} names
 * the field by which it is known again, {@code row} the field in the list), is found in one, a file is sent, or something
 * is taken a step further while it stands as {@code while} says. {@code {key}} stands for the id of what was named so.
 */
public class Steps {

    private static final Pattern KEY = Pattern.compile("\\{([a-z-]+)}");

    private final ObjectMapper json = new ObjectMapper();
    private final Api api;
    private final Map<String, String> ids;
    private int taken;

    /** @param ids what the keys of the file stand for */
    public Steps(Api api, Map<String, String> ids) {
        this.api = api;
        this.ids = ids;
    }

    /** How many things were not so before. */
    public int take(JsonNode steps) {
        for (var step : steps) {
            if (step.has("create")) {
                create(step);
            } else if (step.has("find")) {
                find(step);
            } else if (step.has("picture")) {
                send(step);
            } else {
                act(step);
            }
        }
        return taken;
    }

    private void create(JsonNode step) {
        var body = filled(step.path("body"));
        var list = step.path("list").asText(step.path("create").asText());
        var inRow = step.path("row").asText(step.path("same").asText());
        var known = step.has("same")
                ? idIn(list, inRow, body.at(step.path("same").asText()), role(step))
                : Optional.<String>empty();
        if (known.isEmpty()) {
            taken++;
        }
        keep(step, known.orElseGet(() -> api.create(
                        role(step), filled(step.path("create").asText()), body)
                .path("id")
                .asText()));
    }

    private void find(JsonNode step) {
        var found = idIn(step.path("find").asText(), step.path("row").asText(), filled(step.path("is")), role(step));
        keep(step, found.orElseThrow());
    }

    private Optional<String> idIn(String list, String field, JsonNode wanted, String role) {
        var path = filled(list) + (list.contains("?") ? "&" : "?") + "limit=1000";
        for (var row : api.get(role, path).path("data")) {
            if (row.at(field).equals(wanted)) {
                return Optional.of(row.path("id").asText());
            }
        }
        return Optional.empty();
    }

    private void send(JsonNode step) {
        var picture = Picture.of(step.path("picture").asText());
        keep(
                step,
                api.upload(role(step), "/aid/v1/files", picture, "image/png")
                        .path("id")
                        .asText());
    }

    private void act(JsonNode step) {
        var thing = api.get(role(step), filled(step.path("on").asText()));
        boolean due = step.path("while").properties().stream()
                .allMatch(field -> thing.at(field.getKey()).equals(field.getValue()));
        if (due) {
            taken++;
            var etag = "\"" + thing.path("version").asLong() + "\"";
            var method = step.path("method").asText("POST");
            Api.body(
                    api.send(
                            role(step),
                            method,
                            filled(step.path("act").asText()),
                            step.hasNonNull("body") ? filled(step.path("body")) : null,
                            Map.of("If-Match", etag)),
                    step.path("act").asText());
        }
    }

    private void keep(JsonNode step, String id) {
        if (step.has("key")) {
            ids.put(step.path("key").asText(), id);
        }
    }

    private static String role(JsonNode step) {
        return step.path("as").asText();
    }

    /** With the ids of what it names. */
    public JsonNode filled(JsonNode body) {
        return switch (body) {
            case ObjectNode object -> {
                var copy = json.createObjectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), filled(field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = json.createArrayNode();
                array.forEach(one -> copy.add(filled(one)));
                yield copy;
            }
            case TextNode text -> TextNode.valueOf(filled(text.asText()));
            default -> body;
        };
    }

    private String filled(String text) {
        return KEY.matcher(text).replaceAll(found -> {
            var id = ids.get(found.group(1));
            if (id == null) {
                throw new IllegalStateException("nothing is called " + found.group());
            }
            return id;
        });
    }
}
