package id.ikm.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes one OpenAPI document of several: what is the same stands once, what only shares a name gets its service's. */
class ContractMerge {

    private final List<ServiceContract> contracts;
    private final Set<String> ambiguous;

    private ContractMerge(List<ServiceContract> contracts) {
        this.contracts = contracts;
        this.ambiguous = ambiguousNames(contracts);
    }

    /** Adds the contracts to the frame, which holds what is true of all: info, servers, security schemes. */
    static ObjectNode into(ObjectNode frame, List<ServiceContract> contracts) {
        var merge = new ContractMerge(contracts);
        merge.addTags(frame.withArrayProperty("tags"));
        merge.addPaths(frame.withObjectProperty("paths"));
        merge.addComponents(frame.withObjectProperty("components"));
        return frame;
    }

    private void addTags(ArrayNode tags) {
        var known = new HashSet<String>();
        contracts.forEach(contract -> contract.document().path("tags").forEach(tag -> {
            if (known.add(tag.path("name").asText())) {
                tags.add(tag);
            }
        }));
    }

    /** An operation that several services have alike (the kits') is taken from the first. */
    private void addPaths(ObjectNode paths) {
        contracts.forEach(
                contract -> contract.document().path("paths").properties().forEach(path -> {
                    var operations = paths.withObjectProperty(path.getKey());
                    inOwnNames(contract, path.getValue()).properties().forEach(operation -> {
                        if (!operations.has(operation.getKey())) {
                            operations.set(operation.getKey(), secured(operation.getValue()));
                        }
                    });
                }));
    }

    private void addComponents(ObjectNode components) {
        var all = new TreeMap<String, JsonNode>();
        contracts.forEach(contract -> contract.components()
                .forEach((name, body) ->
                        all.put(ambiguous.contains(name) ? contract.ownName(name) : name, inOwnNames(contract, body))));
        all.forEach((name, body) -> {
            var section = name.substring(0, name.indexOf('/'));
            components.withObjectProperty(section).set(name.substring(section.length() + 1), body);
        });
    }

    private JsonNode inOwnNames(ServiceContract contract, JsonNode node) {
        return ServiceContract.withReferences(node, name -> ambiguous.contains(name) ? contract.ownName(name) : name);
    }

    /** Each service names its scheme as it likes; here there are the frame's two, with the roles as scopes, or none. */
    private static JsonNode secured(JsonNode partOfPath) {
        if (partOfPath instanceof ObjectNode operation) {
            boolean isPublic = operation.path("security").isEmpty();
            var roles = new TreeSet<String>();
            operation
                    .path("security")
                    .forEach(scheme -> scheme.forEach(list -> list.forEach(role -> roles.add(role.asText()))));
            var security = operation.putArray("security");
            if (!isPublic) {
                var bearer = security.addObject().putArray("bearer");
                roles.forEach(bearer::add);
                security.addObject().putArray("issuer");
            }
        }
        return partOfPath;
    }

    /** Names with different bodies, and shared names that refer to them: equal text then means different things. */
    private static Set<String> ambiguousNames(List<ServiceContract> contracts) {
        var bodies = new TreeMap<String, List<JsonNode>>();
        contracts.forEach(contract -> contract.components()
                .forEach((name, body) ->
                        bodies.computeIfAbsent(name, first -> new ArrayList<>()).add(body)));
        bodies.values().removeIf(shared -> shared.size() == 1);
        var ambiguous = new HashSet<String>();
        boolean grown;
        do {
            grown = false;
            for (var entry : bodies.entrySet()) {
                grown |= isAmbiguous(entry.getValue(), ambiguous) && ambiguous.add(entry.getKey());
            }
        } while (grown);
        return ambiguous;
    }

    private static boolean isAmbiguous(List<JsonNode> bodies, Set<String> ambiguous) {
        return bodies.stream().distinct().count() > 1
                || ServiceContract.referencesIn(bodies.getFirst()).stream().anyMatch(ambiguous::contains);
    }
}
