/** Everything that is published, in one file. */
package id.ikm.registry.catalog.bulk;
