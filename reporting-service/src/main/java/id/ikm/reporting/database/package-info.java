/** Plain SQL, for what is written in batches and read in aggregates. */
package id.ikm.reporting.database;
