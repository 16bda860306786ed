package id.ikm.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/** Stores events in the transaction that caused them; {@link OutboxRelay} sends them once it has committed. */
@ApplicationScoped
public class Outbox {

    /** Fired with every stored message; seen by the relay after the commit. */
    record Filled() {}

    private final EntityManager entityManager;
    private final Event<Filled> filled;
    private final CloudEventWriter cloudEvents;
    private final ObjectMapper json;

    Outbox(EntityManager entityManager, Event<Filled> filled, CloudEventWriter cloudEvents, ObjectMapper json) {
        this.entityManager = entityManager;
        this.filled = filled;
        this.cloudEvents = cloudEvents;
        this.json = json;
    }

    /** Announces an event about an aggregate, whose id is the key that keeps its events in order. */
    @Transactional(TxType.MANDATORY)
    public void publish(String topic, EventSubject subject, Object event) {
        store(topic, subject.id().toString(), cloudEvents.write(subject, event), CloudEventWriter.HEADERS);
    }

    /** Passes a message on as it is: a dead letter, or one that is sent again. */
    @Transactional(TxType.MANDATORY)
    public void forward(String topic, String key, byte[] payload, Map<String, String> headers) {
        store(topic, key, payload, headers);
    }

    private void store(String topic, String key, byte[] payload, Map<String, String> headers) {
        entityManager
                .createNativeQuery("""
                        insert into outbox_message (topic, message_key, payload, headers)
                        values (?1, ?2, ?3, cast(?4 as jsonb))
                        """)
                .setParameter(1, topic)
                .setParameter(2, key)
                .setParameter(3, payload)
                .setParameter(4, asJson(headers))
                .executeUpdate();
        filled.fire(new Filled());
    }

    private String asJson(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
