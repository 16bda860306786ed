/** What was built or bought for a cluster, from which money, in which year. */
package id.ikm.registry.cluster.facility;
