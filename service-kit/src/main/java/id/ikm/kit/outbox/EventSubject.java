package id.ikm.kit.outbox;

import java.util.UUID;

/** What an event is about: the aggregate, its version after the change, and the region whose people may read it. */
public record EventSubject(UUID id, long version, String regionCode) {}
