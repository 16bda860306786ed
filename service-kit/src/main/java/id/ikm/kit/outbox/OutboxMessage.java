package id.ikm.kit.outbox;

/** A message that waits to be sent. */
record OutboxMessage(long id, String topic, String key, byte[] payload, String headers) {}
