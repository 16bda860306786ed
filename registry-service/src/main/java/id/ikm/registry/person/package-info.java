/** People: owners, responsible persons and contacts of businesses. Their data are sealed, masked, and can be erased. */
package id.ikm.registry.person;
