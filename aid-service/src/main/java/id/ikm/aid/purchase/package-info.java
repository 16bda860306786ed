/** Purchases: goods that public money bought, for applications or for the office's own stock. */
package id.ikm.aid.purchase;
