/** How MSME and small and medium industry overlap. */
package id.ikm.registry.overlap;
