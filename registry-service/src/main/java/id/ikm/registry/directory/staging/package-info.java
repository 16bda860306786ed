/** The rows of a sheet while they wait for the office's decision: sealed, and known again by keyed hashes. */
package id.ikm.registry.directory.staging;
