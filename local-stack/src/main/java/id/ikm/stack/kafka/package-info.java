/** A real Kafka broker (KRaft) from Maven artifacts. */
package id.ikm.stack.kafka;
