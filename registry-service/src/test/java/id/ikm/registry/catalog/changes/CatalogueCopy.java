package id.ikm.registry.catalog.changes;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a client has of the catalogue that reads nothing but changes. */
class CatalogueCopy {

    private final Map<String, Map<String, Object>> products = new TreeMap<>();
    private final List<Long> sequences = new ArrayList<>();
    private String cursor;

    /** Whether there is more to read at once. */
    boolean readOn(int limit) {
        var request = given().queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("after", cursor);
        }
        var page = request.get("/catalog/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        int size = page.getInt("data.size()");
        for (int i = 0; i < size; i++) {
            apply(page, "data[" + i + "].");
        }
        cursor = page.getString("page.nextCursor");
        return !page.getBoolean("page.upToDate");
    }

    CatalogueCopy catchUp() {
        while (readOn(1_000)) {
            // as long as there is more
        }
        return this;
    }

    private void apply(JsonPath page, String change) {
        sequences.add(page.getLong(change + "sequence"));
        var id = page.getString(change + "productId");
        if (page.getString(change + "kind").equals("WITHDRAWN")) {
            products.remove(id);
        } else {
            products.put(id, page.getMap(change + "product"));
        }
    }

    Map<String, Map<String, Object>> products() {
        return products;
    }

    List<Long> sequences() {
        return sequences;
    }

    long lastSequence() {
        return sequences.isEmpty() ? 0 : sequences.getLast();
    }
}
