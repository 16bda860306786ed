/** Messages that could not be handled, to look at and to send again. */
package id.ikm.kit.deadletter;
