package id.ikm.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.stack.process.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final int port = Ports.free();

    @Test
    void keepsRecordsOverARestart() throws Exception {
        KafkaBroker broker = KafkaBroker.start(folder, port);
        send("batik");
        broker.stop();

        broker = KafkaBroker.start(folder, port);

        assertThat(received()).containsExactly("batik");
        broker.stop();
    }

    private void send(String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", "localhost:" + port);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("craft", value)).get();
        }
    }

    private List<String> received() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", "localhost:" + port, "group.id", "reader", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("craft"));
            long end = System.nanoTime() + PATIENCE.toNanos();
            ConsumerRecords<String, String> records = ConsumerRecords.empty();
            while (records.isEmpty() && System.nanoTime() < end) {
                records = consumer.poll(Duration.ofMillis(200));
            }
            List<String> values = new ArrayList<>();
            records.forEach(record -> values.add(record.value()));
            return values;
        }
    }
}
