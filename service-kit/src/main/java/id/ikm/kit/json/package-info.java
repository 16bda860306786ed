/** How lists are stored in the columns of one row. */
package id.ikm.kit.json;
