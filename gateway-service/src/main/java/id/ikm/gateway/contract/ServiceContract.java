package id.ikm.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The OpenAPI document of one service. */
record ServiceContract(String service, JsonNode document) {

    private static final String COMPONENTS = "#/components/";

    /** Everything under components, except security schemes, by reference: {@code schemas/Region}. */
    Map<String, JsonNode> components() {
        var components = new TreeMap<String, JsonNode>();
        document.path("components").properties().stream()
                .filter(section -> !section.getKey().equals("securitySchemes"))
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(entry -> components.put(section.getKey() + "/" + entry.getKey(), entry.getValue())));
        return components;
    }

    /** {@code schemas/Region} becomes {@code schemas/RegistryRegion}. */
    String ownName(String component) {
        int name = component.indexOf('/') + 1;
        return component.substring(0, name)
                + Character.toUpperCase(service.charAt(0))
                + service.substring(1)
                + component.substring(name);
    }

    static Set<String> referencesIn(JsonNode node) {
        var references = new TreeSet<String>();
        withReferences(node, reference -> {
            references.add(reference);
            return reference;
        });
        return references;
    }

    /** A copy in which every reference to a component, also in a discriminator's mapping, is renamed. */
    static JsonNode withReferences(JsonNode node, UnaryOperator<String> rename) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = object.objectNode();
                object.properties()
                        .forEach(field -> copy.set(field.getKey(), withReferences(field.getValue(), rename)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = array.arrayNode();
                array.forEach(item -> copy.add(withReferences(item, rename)));
                yield copy;
            }
            case TextNode text
            when text.textValue().startsWith(COMPONENTS) ->
                TextNode.valueOf(COMPONENTS + rename.apply(text.textValue().substring(COMPONENTS.length())));
            default -> node;
        };
    }
}
