/** Files that bring the nation's codes up to date, told once each. */
package id.ikm.registry.reference;
