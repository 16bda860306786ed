/** Naik kelas: what is verified about the class of a business, and the promotions that follow from it. */
package id.ikm.registry.promotion;
