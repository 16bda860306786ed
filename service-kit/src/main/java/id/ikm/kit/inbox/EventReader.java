package id.ikm.kit.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.ikm.events.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Reads CloudEvents, tolerating fields and types of later versions. */
@ApplicationScoped
public class EventReader {

    private static final String ANY_OTHER_TYPE = "";

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Map<Class<?>, Map<String, Class<?>>> typesByContract = new ConcurrentHashMap<>();

    /**
     * @param contract what the body is read as; {@code JsonNode} takes any body, of any type, as it is
     * @throws IOException saying what is wrong, where this is not a CloudEvent of ours
     */
    public <E> ReceivedEvent<E> read(byte[] payload, Class<E> contract) throws IOException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(payload))
                .toString();
        var envelope = json.readTree(text);
        if (envelope == null || !"1.0".equals(envelope.path("specversion").asText(null))) {
            throw new IOException("not a CloudEvent: specversion is not 1.0");
        }
        try {
            var type = required(envelope, "type");
            return new ReceivedEvent<>(
                    UUID.fromString(required(envelope, "id")),
                    type,
                    UUID.fromString(required(envelope, "subject")),
                    Long.parseLong(required(envelope, "version")),
                    envelope.path("region").asText(null),
                    Instant.parse(required(envelope, "time")),
                    envelope.path("correlationid").asText(null),
                    body(type, envelope.path("data"), contract),
                    text);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IOException("malformed envelope: " + e.getMessage(), e);
        }
    }

    private <E> E body(String type, JsonNode data, Class<E> contract) throws IOException {
        if (contract.isInstance(data)) {
            return contract.cast(data);
        }
        var types = typesByContract.computeIfAbsent(contract, EventReader::types);
        var known = types.get(type);
        if (known != null) {
            return whole(contract.cast(json.treeToValue(data, known)), type);
        }
        var other = types.get(ANY_OTHER_TYPE);
        return other == null || !carriesState(other, data) ? null : contract.cast(json.treeToValue(data, other));
    }

    /** An event without its state is broken, and must not become a null somewhere deep in a projection. */
    private static <E> E whole(E body, String type) throws IOException {
        try {
            for (var component : body.getClass().getRecordComponents()) {
                if (component.getAccessor().invoke(body) == null) {
                    throw new IOException("event " + type + " lacks data." + component.getName());
                }
            }
        } catch (ReflectiveOperationException | NullPointerException e) {
            throw new IOException("event " + type + " lacks its data", e);
        }
        return body;
    }

    private static boolean carriesState(Class<?> record, JsonNode data) {
        return Arrays.stream(record.getRecordComponents())
                .allMatch(c -> data.path(c.getName()).isObject());
    }

    private static String required(JsonNode envelope, String attribute) throws IOException {
        var value = envelope.path(attribute);
        if (!value.isValueNode() || value.isNull()) {
            throw new IOException("not a CloudEvent of ours: " + attribute + " is missing");
        }
        return value.asText();
    }

    private static Map<String, Class<?>> types(Class<?> contract) {
        var types = new ConcurrentHashMap<String, Class<?>>();
        for (var record : contract.getPermittedSubclasses()) {
            var type = record.getAnnotation(EventType.class);
            types.put(type == null ? ANY_OTHER_TYPE : type.value(), record);
        }
        return types;
    }
}
