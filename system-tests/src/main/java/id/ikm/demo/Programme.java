package id.ikm.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One local government's programme: reads its file and brings into the services what they do not have yet. */
class Programme {

    static final List<String> ALL = List.of("asahan", "medan", "banyuasin", "kutai-timur", "jombang");

    private final ObjectMapper json = new ObjectMapper();
    private final Api api;
    private final JsonNode file;
    private final Map<String, String> ids = new HashMap<>();
    private int created;

    Programme(Api api, String name) {
        this.api = api;
        try (var input = Programme.class.getResourceAsStream("/programmes/" + name + ".json")) {
            this.file = json.readTree(input);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    String region() {
        return file.path("region").asText();
    }

    String office() {
        return file.path("office").path("shortName").asText();
    }

    /** How many things were not there before. */
    int load() {
        office(file.path("office"));
        file.path("businesses").forEach(this::business);
        file.path("groups").forEach(this::group);
        file.path("handovers").forEach(this::handover);
        file.path("trainings").forEach(this::training);
        return created;
    }

    private void office(JsonNode office) {
        once("admin", "/registry/v1/offices", "region=" + region(), office, "name");
    }

    private void business(JsonNode business) {
        var command = without(business, "key", "verify");
        var query = "region=%s&q=%s".formatted(text(business, "regionCode"), Api.encoded(text(business, "name")));
        var id = once("registry-officer", "/registry/v1/businesses", query, command, "name");
        ids.put(text(business, "key"), id);
        if (business.path("verify").asBoolean()) {
            verify("/registry/v1/businesses/" + id);
        }
    }

    private void verify(String path) {
        var business = api.get("registry-verifier", path);
        if (business.path("status").asText().equals("SUBMITTED")) {
            var etag = "\"" + business.path("version").asLong() + "\"";
            api.act("registry-verifier", path + "/verification", null, etag);
        }
    }

    private void group(JsonNode group) {
        var command = without(group, "key", "members");
        var members = command.putArray("memberBusinessIds");
        group.path("members").forEach(member -> members.add(ids.get(member.asText())));
        var query = "region=%s&q=%s".formatted(text(group, "regionCode"), Api.encoded(text(group, "name")));
        ids.put(text(group, "key"), once("registry-officer", "/registry/v1/groups", query, command, "name"));
    }

    private void handover(JsonNode handover) {
        var command = without(handover, "recipient");
        var recipient = ids.get(text(handover, "recipient"));
        command.putObject("recipient").put("kind", "GROUP").put("id", recipient);
        once("aid-officer", "/aid/v1/handovers", "recipient=" + recipient, command, "handedOverOn");
    }

    private void training(JsonNode training) {
        var command = without(training, "enrolments");
        var query = "region=%s&fiscalYear=%s".formatted(text(training, "regionCode"), text(training, "fiscalYear"));
        var id = once("training-officer", "/training/v1/trainings", query, command, "title");
        var enrolments = "/training/v1/trainings/" + id + "/enrolments";
        for (var participant : training.path("enrolments")) {
            var command2 = json.createObjectNode().put("businessId", ids.get(participant.asText()));
            once("training-officer", enrolments, "", command2, "businessId");
        }
    }

    /** The id of the one that has the same value in {@code naturalKey}, made now if there is none. */
    private String once(String role, String path, String query, JsonNode command, String naturalKey) {
        var wanted = text(command, naturalKey);
        return find(role, path, query, naturalKey, wanted).orElseGet(() -> {
            created++;
            return api.create(role, path, command).path("id").asText();
        });
    }

    private Optional<String> find(String role, String path, String query, String naturalKey, String wanted) {
        var page = api.get(role, path + "?limit=1000" + (query.isEmpty() ? "" : "&" + query));
        for (var row : page.path("data")) {
            if (text(row, naturalKey).equals(wanted)) {
                return Optional.of(text(row, "id"));
            }
        }
        return Optional.empty();
    }

    private static ObjectNode without(JsonNode node, String... fields) {
        ObjectNode copy = node.deepCopy();
        copy.remove(List.of(fields));
        return copy;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
