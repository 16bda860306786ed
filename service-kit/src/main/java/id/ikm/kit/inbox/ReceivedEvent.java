package id.ikm.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it arrived: its envelope, its body in terms of the contract, and the whole CloudEvent as sent.
 *
 * @param body null where the event's type and data are both unknown here
 */
public record ReceivedEvent<E>(
        UUID id,
        String type,
        UUID subject,
        long version,
        String regionCode,
        Instant time,
        String correlationId,
        E body,
        String json) {}
