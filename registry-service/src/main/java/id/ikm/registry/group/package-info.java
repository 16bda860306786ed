/** Business groups and cooperatives: who works together, as far as it is known. */
package id.ikm.registry.group;
