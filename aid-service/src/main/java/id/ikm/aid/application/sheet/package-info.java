/** Applications out of an office's own list: shown row by row first, and drafted when the office says so. */
package id.ikm.aid.application.sheet;
