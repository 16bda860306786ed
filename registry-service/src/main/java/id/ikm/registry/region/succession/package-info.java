/** What became of regions that were split, merged or given another code, and how the next decree is loaded. */
package id.ikm.registry.region.succession;
