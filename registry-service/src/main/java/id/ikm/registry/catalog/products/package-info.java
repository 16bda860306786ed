/** The published products: searched, counted, shown one by one. */
package id.ikm.registry.catalog.products;
