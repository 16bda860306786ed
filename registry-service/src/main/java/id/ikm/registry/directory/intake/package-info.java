/** What a row of the sheet becomes on the register: a business, its figures and the people behind it. */
package id.ikm.registry.directory.intake;
