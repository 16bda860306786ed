/** What people and spreadsheet programs write into one cell, made into a value; what is not certain is refused. */
package id.ikm.registry.directory.cell;
