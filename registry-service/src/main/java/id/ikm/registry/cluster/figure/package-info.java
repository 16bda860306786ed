/** Figures that somebody reported of a cluster, with source and day; never mixed with what is counted here. */
package id.ikm.registry.cluster.figure;
