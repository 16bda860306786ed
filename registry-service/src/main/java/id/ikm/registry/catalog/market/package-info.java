/** What the catalogue says about the market for a kind of product. */
package id.ikm.registry.catalog.market;
