/** One PostgreSQL, Kafka and issuer for all tests of one Maven run. */
package id.ikm.stack.teststack;
