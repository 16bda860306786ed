/** Lists that every feature keeps alike: by region and page in plain SQL, and parts in the row of the whole. */
package id.ikm.kit.listing;
