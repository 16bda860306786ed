/** Products of businesses: what they are, what they cost, how they look, and which are put forward for catalogues. */
package id.ikm.registry.product;
