/** How many units a cluster needs, by purpose and island, as dated data. */
package id.ikm.registry.cluster.threshold;
