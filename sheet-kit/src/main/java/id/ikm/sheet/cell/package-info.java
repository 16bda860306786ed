/** Reads what people write into the cells of sheets, and guesses nothing. */
package id.ikm.sheet.cell;
