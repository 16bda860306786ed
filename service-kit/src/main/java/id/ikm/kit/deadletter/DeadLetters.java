package id.ikm.kit.deadletter;

import id.ikm.kit.identity.Ids;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Messages that could not be handled: kept here, and announced on the service's dead-letter topic. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final EntityManager entityManager;
    private final Outbox outbox;
    private final Clock clock;
    private final String topic;

    DeadLetters(
            EntityManager entityManager,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.entityManager = entityManager;
        this.outbox = outbox;
        this.clock = clock;
        this.topic = "ikm.dead-letter." + application;
    }

    /** Stores the message once, however often it arrives. */
    @Transactional
    public void bury(ConsumerRecord<String, byte[]> message, Exception failure) {
        var reason = reason(failure);
        int stored = entityManager
                .createNativeQuery("""
                        insert into dead_letter
                            (id, topic, partition, record_offset, message_key, payload, reason, failed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, message.topic())
                .setParameter(3, message.partition())
                .setParameter(4, message.offset())
                .setParameter(5, printable(message.key()))
                .setParameter(6, message.value())
                .setParameter(7, reason)
                .setParameter(8, clock.instant())
                .executeUpdate();
        if (stored == 1) {
            LOG.errorf("Dead letter %s-%d@%d: %s", message.topic(), message.partition(), message.offset(), reason);
            outbox.forward(topic, String.valueOf(printable(message.key())), message.value(), headers(message, reason));
        }
    }

    /** The newest first, from the one before {@code before} on. */
    List<DeadLetterView> page(Optional<UUID> before, int rows) {
        List<Object[]> found = entityManager
                .createNativeQuery("""
                        select id, topic, partition, record_offset, message_key, payload, reason, failed_at, redelivered_at
                        from dead_letter where cast(?1 as uuid) is null or id < ?1 order by id desc limit ?2
                        """, Object[].class)
                .setParameter(1, before.orElse(null))
                .setParameter(2, rows)
                .getResultList();
        return found.stream().map(DeadLetterView::of).toList();
    }

    /** Sends the message to its topic again, as it was; false where there is no such letter. */
    @Transactional
    boolean redeliver(UUID id) {
        List<Object[]> found = entityManager
                .createNativeQuery(
                        "update dead_letter set redelivered_at = ?2 where id = ?1 returning topic, message_key, payload",
                        Object[].class)
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        found.forEach(row -> outbox.forward(
                (String) row[0], String.valueOf(row[1]), (byte[]) row[2], Map.of("ikm-redelivered", id.toString())));
        return !found.isEmpty();
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message, String reason) {
        return Map.of(
                "dead-letter-reason", reason,
                "dead-letter-topic", message.topic(),
                "dead-letter-partition", String.valueOf(message.partition()),
                "dead-letter-offset", String.valueOf(message.offset()));
    }

    private static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return printable(root.getClass().getSimpleName() + ": " + root.getMessage());
    }

    /** PostgreSQL stores no NUL. */
    private static String printable(String text) {
        return text == null ? null : text.replace('\0', '?');
    }
}
