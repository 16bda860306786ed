package id.ikm.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.ikm.events.EventType;
import id.ikm.testkit.Broker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** CloudEvents as other services send them. */
public class EventFixtures {

    public static final String ASAHAN = "12.09";
    public static final String BANYUASIN = "16.07";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final AtomicInteger REGENCIES =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(2000));

    private EventFixtures() {}

    /** A regency of its own for every test, in provinces (40-59) that nobody else uses. */
    public static String aRegency() {
        int number = REGENCIES.incrementAndGet() % 2000;
        return "%02d.%02d".formatted(40 + number / 100, number % 100);
    }

    /** An event in the feed is no more than its envelope. */
    public static Map<String, Object> anEvent() {
        return anEventIn(ASAHAN);
    }

    public static Map<String, Object> anEventIn(String region) {
        return envelope("ikm.registry.group.changed.v1", UUID.randomUUID(), 1, region, Map.of("group", Map.of()));
    }

    public static Map<String, Object> event(UUID subject, long version, String region, Object event) {
        return envelope(event.getClass().getAnnotation(EventType.class).value(), subject, version, region, event);
    }

    public static Map<String, Object> envelope(String type, UUID subject, long version, String region, Object data) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("specversion", "1.0");
        envelope.put("id", UUID.randomUUID().toString());
        envelope.put("source", "/some-service");
        envelope.put("type", type);
        envelope.put("subject", subject.toString());
        envelope.put("time", Instant.now().toString());
        envelope.put("datacontenttype", "application/json");
        envelope.put("region", region);
        envelope.put("version", version);
        envelope.put("data", data);
        return envelope;
    }

    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Keyed by its subject. */
    public static void send(String topic, Map<String, Object> event) {
        Broker.send(topic, (String) event.get("subject"), json(event).getBytes(StandardCharsets.UTF_8));
    }
}
