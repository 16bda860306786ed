/** Who manages a cluster, and when. */
package id.ikm.registry.cluster.management;
