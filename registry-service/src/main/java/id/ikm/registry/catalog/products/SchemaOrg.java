package id.ikm.registry.catalog.products;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A published product in the words of schema.org, as JSON-LD. */
final class SchemaOrg {

    static final String MEDIA_TYPE = "application/ld+json";

    private static final String CONTEXT = "https://schema.org";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private SchemaOrg() {}

    static Map<String, Object> list(List<ShownProduct> products) {
        var list = thing("ItemList");
        list.put("itemListElement", products.stream().map(SchemaOrg::body).toList());
        return inContext(list);
    }

    static Map<String, Object> product(ShownProduct product) {
        return inContext(body(product));
    }

    private static Map<String, Object> body(ShownProduct shown) {
        var product = read(shown);
        var body = thing("Product");
        body.put("@id", "/catalog/v1/products/" + shown.id());
        body.put("productID", shown.id().toString());
        put(body, "name", product.path("name"));
        put(body, "description", product.at("/description/id"));
        put(body, "gtin", product.at("/codes/gtin"));
        put(body, "category", product.at("/codes/kbki"));
        body.put("countryOfOrigin", "ID");
        if (product.path("brand").isTextual()) {
            body.put("brand", named("Brand", product.path("brand")));
        }
        body.put("material", texts(product.path("materials")));
        body.put("image", each(product.path("photos"), photo -> photo.path("path")
                .asText()));
        body.put("manufacturer", producer(product.path("producer")));
        if (product.path("price").isObject()) {
            body.put("offers", offer(product));
        }
        body.put("hasCertification", each(product.path("certificates"), SchemaOrg::certificate));
        body.put("additionalProperty", localContent(product.path("localContent")));
        return body;
    }

    private static Map<String, Object> producer(JsonNode producer) {
        var region = texts(producer.path("region"));
        var address = thing("PostalAddress");
        address.put("addressCountry", "ID");
        address.put("addressRegion", region.getFirst());
        address.put(
                "addressLocality",
                String.join(", ", region.subList(1, region.size()).reversed()));
        var organization = named("Organization", producer.path("name"));
        organization.put("address", address);
        return organization;
    }

    private static Map<String, Object> offer(JsonNode product) {
        var offer = thing("Offer");
        offer.put("price", product.at("/price/amount").asLong());
        offer.put("priceCurrency", "IDR");
        put(offer, "validFrom", product.at("/price/since"));
        if (product.path("unit").isTextual()) {
            var unit = thing("UnitPriceSpecification");
            unit.put("price", product.at("/price/amount").asLong());
            unit.put("priceCurrency", "IDR");
            put(unit, "unitText", product.path("unit"));
            offer.put("priceSpecification", unit);
        }
        return offer;
    }

    private static Map<String, Object> certificate(JsonNode paper) {
        var certificate = thing("Certification");
        put(certificate, "name", paper.path(paper.path("typeName").isTextual() ? "typeName" : "type"));
        put(certificate, "certificationIdentification", paper.path("number"));
        if (paper.path("issuer").isTextual()) {
            certificate.put("issuedBy", named("Organization", paper.path("issuer")));
        }
        put(certificate, "validFrom", paper.path("validFrom"));
        put(certificate, "expires", paper.path("validUntil"));
        return certificate;
    }

    private static List<Map<String, Object>> localContent(JsonNode localContent) {
        var properties = new ArrayList<Map<String, Object>>();
        for (var name : List.of("tkdn", "bmp")) {
            if (localContent.path(name).isNumber()) {
                var property = thing("PropertyValue");
                property.put("name", name.toUpperCase(Locale.ROOT));
                property.put("value", localContent.path(name).decimalValue());
                property.put("unitText", "%");
                properties.add(property);
            }
        }
        return properties;
    }

    private static Map<String, Object> inContext(Map<String, Object> thing) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", CONTEXT);
        document.putAll(thing);
        return document;
    }

    private static Map<String, Object> named(String type, JsonNode name) {
        var thing = thing(type);
        put(thing, "name", name);
        return thing;
    }

    private static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }

    private static void put(Map<String, Object> thing, String name, JsonNode value) {
        if (value.isValueNode() && !value.isNull()) {
            thing.put(name, value.asText());
        }
    }

    private static List<String> texts(JsonNode list) {
        return each(list, JsonNode::asText);
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> view) {
        return StreamSupport.stream(list.spliterator(), false).map(view).toList();
    }

    private static JsonNode read(ShownProduct product) {
        try {
            return JSON.readTree(product.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
