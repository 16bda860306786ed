package id.ikm.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The clusters of a programme's file, with all that belongs to them: what is there already is left as it is. */
class Sentra {

    private static final String OFFICER = "registry-officer";
    private static final String PATH = "/registry/v1/clusters";
    private static final List<String> PARTS = List.of("managers", "facilities", "figures", "members");

    private final Api api;
    private final Map<String, String> ids;
    private int created;

    /** @param ids what the keys of the file stand for */
    Sentra(Api api, Map<String, String> ids) {
        this.api = api;
        this.ids = ids;
    }

    /** How many things were not there before. */
    int load(JsonNode clusters) {
        clusters.forEach(this::cluster);
        return created;
    }

    private void cluster(JsonNode cluster) {
        var path = PATH + "/" + id(cluster);
        var view = api.get(OFFICER, path);
        rest(cluster.path("managers"), view.path("managers")).forEach(manager -> manager(path, manager));
        rest(cluster.path("facilities"), view.path("facilities"))
                .forEach(facility -> act(path, "/facilities", facility));
        rest(cluster.path("figures"), view.at("/reported/figures"))
                .forEach(figure -> act(path, "/reported-figures", figure));
        members(path + "/members", cluster.path("members"));
    }

    private String id(JsonNode cluster) {
        var query = "?limit=1000&region=%s&q=%s"
                .formatted(
                        cluster.path("regionCode").asText(),
                        Api.encoded(cluster.path("name").asText()));
        for (var row : api.get(OFFICER, PATH + query).path("data")) {
            if (row.path("name").equals(cluster.path("name"))) {
                return row.path("id").asText();
            }
        }
        ObjectNode command = cluster.deepCopy();
        command.remove(PARTS);
        created++;
        return api.create(OFFICER, PATH, command).path("id").asText();
    }

    private void manager(String path, JsonNode manager) {
        ObjectNode command = manager.deepCopy();
        command.put("groupId", ids.get(manager.path("group").asText())).remove("group");
        act(path, "/managers", command);
    }

    private void members(String path, JsonNode keys) {
        var there = api.get(OFFICER, path + "?limit=1000").path("data").findValuesAsText("id");
        for (var key : keys) {
            var business = ids.get(key.asText());
            if (!there.contains(business)) {
                created++;
                api.create(OFFICER, path, Map.of("member", Map.of("kind", "BUSINESS", "id", business)));
            }
        }
    }

    private void act(String path, String part, JsonNode command) {
        created++;
        var version = api.get(OFFICER, path).path("version").asLong();
        api.act(OFFICER, path + part, command, "\"" + version + "\"");
    }

    /** Those of the file behind as many as are there. */
    private static List<JsonNode> rest(JsonNode wanted, JsonNode there) {
        return StreamSupport.stream(wanted.spliterator(), false)
                .skip(there.size())
                .toList();
    }
}
