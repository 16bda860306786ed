/** Files that people send in: named by the hash of their content, kept once, and checked again when they are read. */
package id.ikm.file;
