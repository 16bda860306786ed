/** Who leads a group, and when; people by ids that tell nothing about them. */
package id.ikm.registry.group.leader;
