/** Region codes in columns. */
package id.ikm.kit.region;
