/** Where a product stands in the government's e-catalogues, as far as somebody recorded it here. */
package id.ikm.registry.product.listing;
