/** The keys of personal data: made once, kept in files that only their owner reads. */
package id.ikm.stack.keys;
