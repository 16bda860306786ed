package id.ikm.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The real broker, to which tests send what another service would send, or should not. */
public class Broker {

    private static final byte[] CLOUD_EVENT =
            "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII);

    private static final KafkaProducer<String, byte[]> KAFKA = new KafkaProducer<>(
            Map.of(
                    "bootstrap.servers",
                    ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                    "acks",
                    "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    private Broker() {}

    /** What registry-service would say, with an attribute that no reader knows. */
    public static byte[] event(String type, UUID subject, long version, String data) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/registry-service", "type": "%s", "subject": "%s",
                 "time": "2026-01-15T08:00:00Z", "datacontenttype": "application/json", "region": "12.09",
                 "version": %d, "correlationid": "test", "addedLater": 1, "data": %s}
                """.formatted(UUID.randomUUID(), type, subject, version, data).getBytes(StandardCharsets.UTF_8);
    }

    public static void send(String topic, UUID key, byte[] payload) {
        send(topic, key.toString(), payload);
    }

    public static void send(String topic, String key, byte[] payload) {
        var message = new ProducerRecord<>(topic, key, payload);
        message.headers().add("content-type", CLOUD_EVENT);
        KAFKA.send(message);
        KAFKA.flush();
    }
}
