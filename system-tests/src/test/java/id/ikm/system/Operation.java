package id.ikm.system;

import java.util.Map;

/** One line of the contract: a method of a path. */
record Operation(String method, String path) {

    /** {@code businesses} for {@code /registry/v1/businesses/{id}/history}. */
    String collection() {
        return path.split("/").length > 3 ? path.split("/")[3] : "";
    }

    String at(StrangeThings strange) {
        var id = strange.id(collection());
        var filled = path.replaceFirst("\\{[^}]*}", id)
                .replace("{catalogVersion}", "V6")
                .replaceAll("\\{[^}]*}", strange.part(collection()));
        return filled.contains("indicators") ? filled + "?region=" + StrangeThings.ELSEWHERE : filled;
    }

    Object emptyBody() {
        return method.equals("GET") || method.equals("DELETE") ? null : Map.of();
    }

    Object bodyFor(StrangeThings strange) {
        return method.equals("GET") || method.equals("DELETE") ? null : strange.bodyFor(this);
    }

    /** {@code history} for {@code /registry/v1/businesses/{id}/history}; the collection where the path ends in an id. */
    String last() {
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.startsWith("{") ? collection() : last;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
