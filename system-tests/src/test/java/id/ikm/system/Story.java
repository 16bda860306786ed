package id.ikm.system;

import com.fasterxml.jackson.databind.JsonNode;
import id.ikm.demo.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Steps that several stories tell. */
final class Story {

    static final String BUSINESSES = "/registry/v1/businesses";

    private Story() {}

    static JsonNode registerBusiness(Api api, String region) {
        var command = Map.of("name", "Kerupuk " + UUID.randomUUID(), "regionCode", region);
        return api.create("registry-officer", BUSINESSES, command);
    }

    /** What the feed has about one aggregate, in sequence. */
    static List<JsonNode> feedAbout(Api api, String id) {
        var page = api.get("event-subscriber", "/reporting/v1/events?limit=1000&subject=" + id);
        var events = new ArrayList<JsonNode>();
        page.path("data").forEach(events::add);
        return events;
    }
}
