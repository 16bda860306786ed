/** The Kafka topics that a service needs. */
package id.ikm.kit.topic;
