/** Problems and hopes (kendala dan harapan) that businesses and groups speak of, and what was done about them. */
package id.ikm.registry.aspiration;
