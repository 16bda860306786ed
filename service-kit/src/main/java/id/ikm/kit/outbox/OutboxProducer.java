package id.ikm.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends batches to Kafka in order. Once the producer has taken a record it keeps trying for as long as the broker is
 * away: giving up on one and going on with the next would change the order of an aggregate's events.
 */
@ApplicationScoped
class OutboxProducer {

    static class BrokerAway extends RuntimeException {
        BrokerAway(Exception cause) {
            super(cause);
        }
    }

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final String bootstrapServers;
    private final ObjectMapper json;
    private Producer<String, byte[]> kafka;

    OutboxProducer(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers, ObjectMapper json) {
        this.bootstrapServers = bootstrapServers;
        this.json = json;
    }

    SendOutcome send(List<OutboxMessage> batch) {
        var sent = new LinkedHashMap<Long, Future<?>>();
        Exception brokerAway = null;
        try {
            for (var message : batch) {
                sent.put(message.id(), kafka().send(asRecord(message)));
            }
        } catch (KafkaException e) {
            brokerAway = e;
        }
        return await(sent, brokerAway);
    }

    private static SendOutcome await(Map<Long, Future<?>> sent, Exception brokerAway) {
        var acknowledged = new ArrayList<Long>();
        var refused = new LinkedHashMap<Long, String>();
        Exception away = brokerAway;
        for (var record : sent.entrySet()) {
            try {
                record.getValue().get();
                acknowledged.add(record.getKey());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RetriableException retriable) {
                    away = retriable;
                } else {
                    refused.put(record.getKey(), String.valueOf(e.getCause()));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                away = e;
                break;
            }
        }
        return new SendOutcome(acknowledged, refused, away);
    }

    private ProducerRecord<String, byte[]> asRecord(OutboxMessage message) {
        var outgoing = new ProducerRecord<>(message.topic(), message.key(), message.payload());
        try {
            json.readValue(message.headers(), HEADERS)
                    .forEach((name, value) -> outgoing.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Outbox message " + message.id(), e);
        }
        return outgoing;
    }

    private synchronized Producer<String, byte[]> kafka() {
        if (kafka == null) {
            kafka = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            bootstrapServers,
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            Integer.MAX_VALUE,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            10_000,
                            ProducerConfig.COMPRESSION_TYPE_CONFIG,
                            "lz4",
                            ProducerConfig.LINGER_MS_CONFIG,
                            0),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return kafka;
    }

    synchronized void close() {
        if (kafka != null) {
            kafka.close(Duration.ofSeconds(2));
        }
    }
}
