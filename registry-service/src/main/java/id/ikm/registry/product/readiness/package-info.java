/** What a product still lacks for an e-catalogue, point by point. */
package id.ikm.registry.product.readiness;
