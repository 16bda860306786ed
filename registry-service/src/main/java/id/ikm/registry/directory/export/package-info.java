/** Businesses out of the register, in the columns of the directory sheet, row by row in constant memory. */
package id.ikm.registry.directory.export;
