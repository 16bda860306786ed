/** What other features keep of a business, and what becomes of it in a merger. */
package id.ikm.registry.belonging;
