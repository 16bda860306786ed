/** Who belonged to a group or a cluster, and when. */
package id.ikm.registry.membership;
