/** The keeper, who draws the catalogue from the register. */
package id.ikm.registry.catalog.keeping;
