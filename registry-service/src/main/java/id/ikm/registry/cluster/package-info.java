/** Clusters (sentra): businesses of one trade in one place, with what was built for them and what is reported of them. */
package id.ikm.registry.cluster;
