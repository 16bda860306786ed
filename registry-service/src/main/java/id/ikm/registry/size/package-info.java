/** How big a business is: its figures, and on two axes that are never mixed, the classes that follow from them. */
package id.ikm.registry.size;
