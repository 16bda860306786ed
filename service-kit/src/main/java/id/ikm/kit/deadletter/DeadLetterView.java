package id.ikm.kit.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** A message that could not be handled, and why; {@code payload} as text, unreadable bytes replaced. */
public record DeadLetterView(
        UUID id,
        String topic,
        int partition,
        long offset,
        String key,
        String payload,
        String reason,
        Instant failedAt,
        Instant redeliveredAt) {

    static DeadLetterView of(Object[] row) {
        return new DeadLetterView(
                (UUID) row[0],
                (String) row[1],
                (Integer) row[2],
                (Long) row[3],
                (String) row[4],
                new String((byte[]) row[5], StandardCharsets.UTF_8),
                (String) row[6],
                (Instant) row[7],
                (Instant) row[8]);
    }
}
