/** A real PostgreSQL from Maven artifacts. */
package id.ikm.stack.postgres;
