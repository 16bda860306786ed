/** Ids that tell who lives or works together, and nothing else about them. */
package id.ikm.registry.together;
