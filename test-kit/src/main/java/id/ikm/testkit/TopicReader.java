package id.ikm.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads a topic from its beginning, as any subscriber could. */
public class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;

    public TopicReader(String topic) {
        this(topic, ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    public TopicReader(String topic, String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        500),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic));
    }

    /** What has arrived since the last call. */
    public List<ConsumerRecord<String, byte[]>> poll() {
        var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
        consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
        return messages;
    }

    /** Waits for that many messages, and then a moment for one too many. */
    public List<ConsumerRecord<String, byte[]>> await(int count, Duration atMost) {
        var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
        Awaitility.await().atMost(atMost).until(() -> {
            messages.addAll(poll());
            return messages.size() >= count;
        });
        messages.addAll(poll());
        return messages;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
