/** The public catalogue of certified local products: what is published is decided by one policy, and every change is told once. */
package id.ikm.registry.catalog;
