/** What of a product is public, and whether it is published at all. */
package id.ikm.registry.catalog.publication;
