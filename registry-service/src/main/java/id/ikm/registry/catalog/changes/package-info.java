/** The changes of the catalogue, each once, in order. */
package id.ikm.registry.catalog.changes;
