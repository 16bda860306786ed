/** Where a business is reached and where it works: its private particulars, sealed. */
package id.ikm.registry.business.contact;
