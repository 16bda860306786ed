/** Days on which something holds: a membership, an office, a placement. */
package id.ikm.registry.term;
