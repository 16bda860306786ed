/** Records that may tell of the same business: found at every entry and change, reviewed by people. */
package id.ikm.registry.duplicate;
