package id.ikm.reporting;

import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    /** Keyed by its subject. */
    public static void send(String topic, Map<String, Object> event) {
        send(topic, (String) event.get("subject"), EventFixtures.json(event).getBytes(StandardCharsets.UTF_8));
    }

    public static void send(String topic, String key, byte[] payload) {
        var message = new ProducerRecord<>(topic, key, payload);
        message.headers().add("content-type", CLOUD_EVENT);
        KAFKA.send(message);
    }
}
