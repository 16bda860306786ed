package id.ikm.system;

import id.ikm.demo.Api;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Something of every kind in the region elsewhere, all with one word in them that must not be seen. */
final class StrangeThings {

    static final String ELSEWHERE = "16.07";

    private final String marker = "asing" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, Object> bodies = new HashMap<>();
    private final Api api;

    StrangeThings(Api api) {
        this.api = api;
        new RegistryThings(this, api).make();
        new AidThings(this, api).make();
    }

    String marker() {
        return marker;
    }

    Map<String, Object> named(String what) {
        return Map.of("name", what + " " + marker, "regionCode", ELSEWHERE);
    }

    /** Makes one, and keeps its id and a body that is valid for its collection. */
    String make(String collection, String role, String path, Map<String, Object> body) {
        know(collection, make(role, path, body));
        body(collection, body);
        return ids.get(collection);
    }

    String make(String role, String path, Object body) {
        return api.create(role, path, body).path("id").asText();
    }

    void know(String collection, String id) {
        ids.put(collection, id);
    }

    /** The id that stands second in paths of this collection. */
    void partOf(String collection, String id) {
        parts.put(collection, id);
    }

    /** @param last the end of a path, or its collection and its end: {@code products/return} */
    void body(String last, Object body) {
        bodies.put(last, body);
    }

    boolean knows(String collection) {
        return ids.containsKey(collection);
    }

    String id(String collection) {
        return ids.getOrDefault(collection, UUID.randomUUID().toString());
    }

    String part(String collection) {
        return parts.getOrDefault(collection, id(collection));
    }

    Object bodyFor(Operation operation) {
        var usual = bodies.getOrDefault(operation.last(), Map.of("reason", "uji"));
        return bodies.getOrDefault(operation.collection() + "/" + operation.last(), usual);
    }
}
