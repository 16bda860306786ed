package id.ikm.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The products of a programme's file, each with a picture and its papers: what is there already is left as it is. */
class Products {

    private static final String OFFICER = "registry-officer";
    private static final String PATH = "/registry/v1/products";
    private static final String CERTIFICATES = "/registry/v1/certificates";

    private final Api api;
    private final Map<String, String> ids;
    private int created;

    /** @param ids what the keys of the file stand for */
    Products(Api api, Map<String, String> ids) {
        this.api = api;
        this.ids = ids;
    }

    /** How many things were not there before. */
    int load(JsonNode products) {
        products.forEach(this::product);
        return created;
    }

    private void product(JsonNode product) {
        var business = ids.get(product.path("business").asText());
        var id = id(product, business);
        var view = api.get(OFFICER, PATH + "/" + id);
        if (view.path("photos").isEmpty()) {
            created++;
            var picture = Picture.of(product.at("/facts/name").asText());
            view = api.upload(OFFICER, PATH + "/" + id + "/photos", picture, "image/png");
        }
        product.path("certificates").forEach(certificate -> certificate(certificate, business, id));
        if (product.has("wish") && view.path("status").asText().equals("KEPT")) {
            created++;
            api.act(
                    OFFICER,
                    PATH + "/" + id + "/offer",
                    Map.of("wish", product.path("wish").asText()),
                    "\"" + view.path("version").asLong() + "\"");
        }
    }

    private String id(JsonNode product, String business) {
        for (var row :
                api.get(OFFICER, PATH + "?limit=1000&business=" + business).path("data")) {
            if (row.path("name").equals(product.at("/facts/name"))) {
                return row.path("id").asText();
            }
        }
        ObjectNode command = product.deepCopy();
        command.remove("certificates");
        command.remove("wish");
        command.remove("business");
        command.put("businessId", business);
        created++;
        return api.create(OFFICER, PATH, command).path("id").asText();
    }

    private void certificate(JsonNode certificate, String business, String product) {
        var there = api.get(OFFICER, CERTIFICATES + "?limit=1000&business=" + business)
                .path("data");
        boolean known = StreamSupport.stream(there.spliterator(), false)
                .anyMatch(row -> row.at("/facts/number").equals(certificate.at("/facts/number")));
        if (!known) {
            ObjectNode command = certificate.deepCopy();
            command.putObject("holder").put("kind", "PRODUCT").put("id", product);
            created++;
            api.create(OFFICER, CERTIFICATES, command);
        }
    }
}
