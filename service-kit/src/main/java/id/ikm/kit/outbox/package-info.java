/** Events on their way out: stored with their cause, sent in order, deleted when the broker has them. */
package id.ikm.kit.outbox;
