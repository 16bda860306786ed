/** Records that wait for a person, because no rule can decide for them. */
package id.ikm.registry.worklist;
