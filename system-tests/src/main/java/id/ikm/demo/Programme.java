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

    private static final String OFFICER = "registry-officer";
    private static final String PEOPLE = "/registry/v1/people";
    private static final int NOT_FOUND = 404;

    private final ObjectMapper json = new ObjectMapper();
    private final Api api;
    private final JsonNode file;
    private final JsonNode aid;
    private final Map<String, String> ids = new HashMap<>();
    private int created;

    Programme(Api api, String name) {
        this.api = api;
        this.file = read(name);
        this.aid = file.has("aid") ? read(file.path("aid").asText()) : json.createArrayNode();
    }

    private JsonNode read(String name) {
        try (var input = Programme.class.getResourceAsStream("/programmes/" + name + ".json")) {
            return json.readTree(input);
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
        file.path("people").forEach(this::person);
        file.path("businesses").forEach(this::business);
        file.path("groups").forEach(this::group);
        created += new Sentra(api, ids).load(file.path("clusters"));
        created += new Products(api, ids).load(file.path("products"));
        file.path("handovers").forEach(this::handover);
        created += new Steps(api, ids).take(aid);
        file.path("trainings").forEach(this::training);
        file.path("aspirations").forEach(this::aspiration);
        return created;
    }

    private void office(JsonNode office) {
        ids.put("office", once("admin", "/registry/v1/offices", "region=" + region(), office, "name"));
    }

    /** A person is found by the NIK alone, and a search for one says why. */
    private void person(JsonNode person) {
        var question = json.createObjectNode().put("nik", text(person, "nik"));
        var found = api.send(OFFICER, "POST", PEOPLE + "/lookups", question, Map.of("X-Purpose", "REGISTRATION"));
        if (found.statusCode() == NOT_FOUND) {
            created++;
            ids.put(text(person, "key"), id(api.create(OFFICER, PEOPLE, without(person, "key"))));
        } else {
            ids.put(text(person, "key"), id(Api.body(found, PEOPLE)));
        }
    }

    private void business(JsonNode business) {
        var command = without(business, "key", "verify", "people");
        for (var holder : business.path("people")) {
            var person = ids.get(text(holder, "person"));
            command.withArray("people").addObject().put("personId", person).put("role", text(holder, "role"));
        }
        var query = "region=%s&q=%s".formatted(text(business, "regionCode"), Api.encoded(text(business, "name")));
        var id = once(OFFICER, "/registry/v1/businesses", query, command, "name");
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
        ids.put(text(group, "key"), once(OFFICER, "/registry/v1/groups", query, command, "name"));
    }

    private void handover(JsonNode handover) {
        var command = without(handover, "recipient");
        var recipient = ids.get(text(handover, "recipient"));
        command.putObject("recipient").put("kind", "GROUP").put("id", recipient);
        var officer = handover.has("waiver") ? "aid-approver" : "aid-officer";
        once(officer, "/aid/v1/handovers", "recipient=" + recipient, command, "handedOverOn");
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

    private void aspiration(JsonNode aspiration) {
        var command = without(aspiration, "speaker");
        var speaker = ids.get(text(aspiration, "speaker"));
        command.putObject("speaker").put("kind", "BUSINESS").put("id", speaker);
        once(OFFICER, "/registry/v1/aspirations", "speaker=" + speaker, command, "theme");
    }

    /** The id of the one that has the same value in {@code naturalKey}, made now if there is none. */
    private String once(String role, String path, String query, JsonNode command, String naturalKey) {
        var wanted = text(command, naturalKey);
        return find(role, path, query, naturalKey, wanted).orElseGet(() -> {
            created++;
            return id(api.create(role, path, command));
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

    private static String id(JsonNode made) {
        return text(made, "id");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
