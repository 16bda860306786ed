/** Spreadsheet files, read row by row in constant memory and never trusted. */
package id.ikm.sheet;
