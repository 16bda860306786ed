package id.ikm.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document for readers says what the records say. */
class AsyncApiTest {

    private final JsonNode document = read();

    @ParameterizedTest
    @MethodSource("id.ikm.events.Published#schemas")
    void namesEveryFieldOfARecordAndNoOther(Map.Entry<String, Class<?>> schema) {
        var properties = document.path("components")
                .path("schemas")
                .path(schema.getKey())
                .path("properties");

        assertThat(names(properties))
                .containsExactlyElementsOf(Arrays.stream(schema.getValue().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("id.ikm.events.Published#topics")
    void namesTheTopicAndEveryTypeOfAContract(Map.Entry<String, Class<?>> topic) throws ReflectiveOperationException {
        var types = Arrays.stream(topic.getValue().getPermittedSubclasses())
                .map(record -> record.getAnnotation(EventType.class))
                .filter(Objects::nonNull)
                .map(EventType::value)
                .toList();
        var payload = document.path("components")
                .path("messages")
                .path(topic.getKey())
                .path("payload");
        var documented =
                payload.path("allOf").path(1).path("properties").path("type").path("enum");

        assertThat(document.path("channels")
                        .path(topic.getKey())
                        .path("address")
                        .asText())
                .isEqualTo(topic.getValue().getField("TOPIC").get(null));
        assertThat(StreamSupport.stream(documented.spliterator(), false).map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(types);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(new File("asyncapi.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
