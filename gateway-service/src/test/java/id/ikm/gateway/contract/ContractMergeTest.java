package id.ikm.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractMergeTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void unitesPathsAndTags() {
        var merged = merge(
                contract("registry", "{tags: [{name: Businesses}], paths: {/registry/v1/a: {get: {summary: A}}}}"),
                contract(
                        "aid",
                        "{tags: [{name: Businesses}, {name: Handovers}], paths: {/aid/v1/b: {post: {summary: B}}}}"));

        assertThat(merged.at("/paths/~1registry~1v1~1a/get/summary").asText()).isEqualTo("A");
        assertThat(merged.at("/paths/~1aid~1v1~1b/post/summary").asText()).isEqualTo("B");
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("Businesses", "Handovers");
    }

    @Test
    void takesAnOperationOfTheKitOnce() {
        var deadLetters = "{paths: {'/{service}/v1/dead-letters': {get: {summary: List dead letters}}}}";

        var merged = merge(contract("registry", deadLetters), contract("aid", deadLetters));

        assertThat(merged.path("paths").propertyStream().map(Map.Entry::getKey))
                .containsExactly("/{service}/v1/dead-letters");
    }

    @Test
    void keepsEqualSchemasOnceAndUnderTheirName() {
        var problem = "{components: {schemas: {Problem: {type: object}}}}";

        var merged = merge(contract("registry", problem), contract("aid", problem));

        assertThat(schemas(merged)).containsExactly("Problem");
    }

    @Test
    void givesDifferentSchemasTheNameOfTheirServiceWhereverTheyAreReferredTo() {
        var merged = merge(contract("registry", """
                        paths: {/registry/v1/a: {get: {schema: {$ref: '#/components/schemas/Status'}}}}
                        components: {schemas: {Status: {enum: [ACTIVE]}, BusinessView: {oneOf: [], discriminator:
                          {mapping: {a: '#/components/schemas/Status'}}}}}
                        """), contract("aid", """
                        paths: {/aid/v1/a: {get: {schema: {$ref: '#/components/schemas/Status'}}}}
                        components: {schemas: {Status: {enum: [GRANTED]}}}
                        """));

        assertThat(schemas(merged)).containsExactly("AidStatus", "BusinessView", "RegistryStatus");
        assertThat(merged.at("/paths/~1registry~1v1~1a/get/schema/$ref").asText())
                .isEqualTo("#/components/schemas/RegistryStatus");
        assertThat(merged.at("/paths/~1aid~1v1~1a/get/schema/$ref").asText())
                .isEqualTo("#/components/schemas/AidStatus");
        assertThat(merged.at("/components/schemas/BusinessView/discriminator/mapping/a")
                        .asText())
                .isEqualTo("#/components/schemas/RegistryStatus");
    }

    @Test
    void tellsEqualTextApartThatMeansDifferentSchemas() {
        var page = "Page: {items: {$ref: '#/components/schemas/Status'}}, Outer: {$ref: '#/components/schemas/Page'}";

        var merged = merge(
                contract("registry", "{components: {schemas: {" + page + ", Status: {enum: [ACTIVE]}}}}"),
                contract("aid", "{components: {schemas: {" + page + ", Status: {enum: [GRANTED]}}}}"));

        assertThat(schemas(merged))
                .containsExactly("AidOuter", "AidPage", "AidStatus", "RegistryOuter", "RegistryPage", "RegistryStatus");
        assertThat(merged.at("/components/schemas/AidOuter/$ref").asText()).isEqualTo("#/components/schemas/AidPage");
    }

    @Test
    void asksForATokenWithTheRolesWhateverAServiceCallsItsScheme() {
        var merged = merge(contract("registry", """
                paths: {/registry/v1/a: {get: {summary: open}, post: {security: [{SecurityScheme: [admin]}]}}}
                components: {securitySchemes: {SecurityScheme: {type: openIdConnect}}}
                """));

        assertThat(merged.at("/paths/~1registry~1v1~1a/post/security").toString())
                .isEqualTo("[{\"bearer\":[\"admin\"]},{\"issuer\":[]}]");
        assertThat(merged.at("/paths/~1registry~1v1~1a/get/security").toString())
                .isEqualTo("[]");
        assertThat(merged.at("/components/securitySchemes").isMissingNode()).isTrue();
    }

    private static JsonNode merge(ServiceContract... contracts) {
        return ContractMerge.into(YAML.createObjectNode(), Arrays.asList(contracts));
    }

    private static Stream<String> schemas(JsonNode document) {
        return document.at("/components/schemas").propertyStream().map(Map.Entry::getKey);
    }

    private static ServiceContract contract(String service, String yaml) {
        try {
            return new ServiceContract(service, (ObjectNode) YAML.readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
