/** What stands behind {@code ./ikm}: the whole system as processes of one machine. */
package id.ikm.stack.launcher;
