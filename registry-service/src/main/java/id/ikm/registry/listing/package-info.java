/** Lists in plain SQL that every feature narrows alike: by region, by name, by page. */
package id.ikm.registry.listing;
