/** Who has a role in a business, and when. */
package id.ikm.registry.business.people;
